import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { countLiveStrata } from '#app/features/admission/bank/live-strata.server.ts'
import { blueprintFor } from '#app/features/admission/blueprint.ts'
import { changeExamPolicy } from '#app/features/admission/policy/change-exam-policy.server.ts'
import { calculatePolicy } from '#app/features/admission/policy/policy-calculator.ts'
import type { PolicyPageData } from '#app/features/admission/policy/read-policy-page.server.ts'
import type { PolicyRefused } from '#app/features/admission/policy/receive-policy.server.ts'
import { startAttempt } from '#app/features/admission/sitting/start-attempt.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { examSettings } from '#app/platform/exam-settings.ts'
import { readSettings } from '#app/platform/settings.server.ts'
import { action, loader } from '#app/routes/bank.policy.tsx'
import { attempts, cutScores, log, settingHistory } from '#db/schema/index.ts'
import { answerOf } from '#tests/helpers/asking.ts'
import { createExamWorld, start } from '#tests/helpers/exam.ts'
import type { World } from '#tests/helpers/world.ts'

let world: World
beforeEach(async () => {
  world = await createExamWorld()
})
afterEach(() => world.close())

/** As a request would find her: with the settings of this moment. */
async function as(handle: string): Promise<Context> {
  return { ...(await world.as(handle)), settings: (await readSettings(world.db)).settings }
}
const page = async (handle: string, query = '') =>
  (await answerOf<{ page: PolicyPageData }>(world, loader, await as(handle), { query })).body.page
const send = async (form: Record<string, string>, handle = 'ada') =>
  answerOf<PolicyRefused>(world, action, await as(handle), { form: { version: '0', reason: 'More to ask.', ...form } })
const policyNow = async () => (await readSettings(world.db)).settings.exam

describe('changing the policy', () => {
  test('saves it with its reason, keeps what was there before, and tells everyone the new pass mark', async () => {
    expect(await send({ length: '50', cut: '35' })).toMatchObject({ status: 302, to: '/bank/policy?saved=1' })
    expect(await policyNow()).toMatchObject({ length: 50, cut: 35, attempts: 3 })
    const [change] = (await page('ada')).history
    expect(change).toMatchObject({ by: 'ada', reason: 'More to ask.', version: 1 })
    expect(change?.changes).toEqual([
      { field: 'length', before: '40', after: '50' },
      { field: 'cut', before: '28', after: '35' },
    ])
    expect(await world.db.select().from(cutScores)).toMatchObject([
      { cut: 35, length: 50, method: 'owner', reason: 'More to ask.' },
    ])
    expect(await world.db.select().from(log)).toMatchObject([{ act: 'exam.policy-changed', reason: 'More to ask.' }])
  })

  test('reaches the next sitting, and none that is under way', async () => {
    const ben = await as('ben')
    const { attemptId } = await startAttempt(ben, start())
    await send({ cut: '30' })
    expect(await world.db.select().from(attempts)).toMatchObject([{ id: attemptId, cut: 28 }])
  })

  test('twice the same is one change, and no pass mark is kept where none was changed', async () => {
    const both = await Promise.all([send({ minutes: '90' }), send({ minutes: '90' })])
    expect(both.map(({ status }) => status)).toEqual([302, 302])
    expect(await world.db.select().from(settingHistory)).toHaveLength(1)
    expect(await world.db.select().from(cutScores)).toEqual([])
  })

  test('that somebody else changed meanwhile is told so, with what was typed still there', async () => {
    await send({ cut: '30' })
    const refused = await send({ cut: '32' }, 'lee')
    expect(refused).toMatchObject({ status: 409, body: { errors: { form: { key: 'stale' } }, typed: { cut: '32' } } })
    expect(await policyNow()).toMatchObject({ cut: 30 })
  })

  test('to a thin bank is warned of and never blocked', async () => {
    expect((await page('ada', '?length=100&cut=70')).outlooks[0]?.outlook.warnings).not.toEqual([])
    expect((await send({ length: '100', cut: '70' })).status).toBe(302)
  })

  test.each([
    [{ length: '101' }, 'length', { key: 'tooBig', values: { limit: 100 } }],
    [{ length: '19' }, 'length', { key: 'tooSmall', values: { limit: 20 } }],
    [{ cut: '23' }, 'cut', { key: 'exam.cutOutOfBounds', values: { least: 24, most: 32, length: 40 } }],
    [{ cut: '33' }, 'cut', { key: 'exam.cutOutOfBounds', values: { least: 24, most: 32, length: 40 } }],
    [{ cut: '28.5' }, 'cut', { key: 'notANumber' }],
    [{ minutes: '' }, 'minutes', { key: 'notANumber' }],
    [{ minutes: '1e3' }, 'minutes', { key: 'notANumber' }],
    [{ exposureAlarm: '5' }, 'exposureAlarm', { key: 'tooSmall', values: { limit: 10 } }],
    [{ attemptsWindowMs: '366' }, 'attemptsWindowMs', { key: 'tooBig', values: { limit: 365 } }],
    [{ coolDown: '24, 0.5' }, 'coolDown', { key: 'tooSmall', values: { limit: 1 } }],
    [{ coolDown: '24, soon' }, 'coolDown', { key: 'notANumber' }],
    [{ coolDown: '1, 1, 1, 1, 1' }, 'coolDown', { key: 'exam.tooManyPauses' }],
    [{ sectionTopic: 'SAF', sectionLeast: '3' }, 'sectionLeast', { key: 'tooBig', values: { limit: 2 } }],
    [{ sectionTopic: 'AUD', sectionLeast: '1' }, 'sectionTopic', { key: 'chooseOne' }],
    [{ sectionLeast: '1' }, 'sectionTopic', { key: 'exam.sectionWithoutTopic' }],
    [{ leastOptions: '5', mostOptions: '4' }, 'leastOptions', { key: 'exam.optionsCrossed' }],
    [{ reason: '  ' }, 'reason', { key: 'required' }],
    [{ reason: 'x'.repeat(1001) }, 'reason', { key: 'tooLong', values: { limit: 1000 } }],
    [{ reason: 'a\0b' }, 'reason', { key: 'unreadable' }],
  ] as [Record<string, string>, string, object][])('%j is refused at %s', async (form, field, error) => {
    const refused = await send(form)
    expect(refused).toMatchObject({ status: 422, body: { errors: { [field]: error }, typed: form } })
    expect(await policyNow()).toEqual(examSettings.parse({}))
    expect(await world.db.select().from(settingHistory)).toEqual([])
  })

  test('all that is wrong is said at once', async () => {
    const { body } = await send({ length: '101', minutes: '5', reason: '' })
    expect(Object.keys(body.errors).sort()).toEqual(['cut', 'length', 'minutes', 'reason'])
  })

  test('a minimum in one topic, pauses and shares are kept as they were typed', async () => {
    await send({ sectionTopic: 'SAF', sectionLeast: '2', coolDown: '12，48', exposureTarget: '15' })
    expect(await policyNow()).toMatchObject({
      sectionMinimum: { topic: 'SAF', least: 2 },
      coolDownMs: [12 * 3_600_000, 48 * 3_600_000],
      exposureTarget: 0.15,
    })
    expect((await page('ada')).today).toMatchObject({ coolDown: '12, 48', exposureTarget: '15' })
  })

  test('is for leads and admins', async () => {
    for (const handle of ['ana', 'ben', 'noor', 'mo', 'eva', 'pia', 'raj', 'cora', 'sid']) {
      expect((await send({ cut: '30' }, handle)).status).toBe(403)
      const wanted = { exam: { ...examSettings.parse({}), cut: 30 }, reason: 'Because.', version: 0 }
      await expect(changeExamPolicy(await as(handle), wanted)).rejects.toMatchObject({ code: 'forbidden' })
    }
    expect((await send({ cut: '30' }, 'lee')).status).toBe(302)
  })

  test('by the command alone keeps to the bounds and asks for a reason as well', async () => {
    const ada = await as('ada')
    const exam = examSettings.parse({})
    for (const wanted of [
      { exam: { ...exam, cut: 33 }, reason: 'Stricter.', version: 0 },
      { exam: { ...exam, cut: 30 }, reason: ' ', version: 0 },
    ])
      await expect(changeExamPolicy(ada, wanted)).rejects.toMatchObject({ code: 'bad-request' })
  })
})

describe('the calculator', () => {
  test('shows what the pure module reckons, with the live counts of each stratum', async () => {
    const { outlooks, calculator, may } = await page('eva')
    const exam = examSettings.parse({})
    const bank = await countLiveStrata(world.db, exam)
    for (const { track, outlook } of outlooks)
      expect(outlook).toEqual(calculatePolicy({ ...exam, rows: blueprintFor(track), bank, optionsPerItem: 4 }))
    expect(outlooks.map(({ track }) => track)).toEqual(['motion', 'stills'])
    expect(calculator.bank).toEqual(expect.arrayContaining(bank.filter(({ items }) => items > 0)))
    expect(may).toBe(false)
  })

  test('counts only what the policy thought of would draw', async () => {
    const { calculator, outlooks } = await page('eva', '?mostOptions=3')
    expect(calculator.bank.every(({ items }) => items === 0)).toBe(true)
    expect(outlooks[0]?.outlook.warnings.length).toBeGreaterThan(0)
  })

  test('takes length, pass mark, attempts, options and bank from the address, and saves nothing', async () => {
    const { outlooks, changes } = await page('ada', '?length=60&cut=42&attempts=2&options=3&bank=6')
    const rows = blueprintFor('stills', 60)
    const wanted = { ...examSettings.parse({}), length: 60, cut: 42, attempts: 2 }
    const bank = rows.map((row) => ({ ...row, items: row.count * 6 }))
    const outlook = outlooks[1]?.outlook
    expect(outlook?.profiles).toEqual(calculatePolicy({ ...wanted, rows, bank, optionsPerItem: 3 }).profiles)
    expect(outlook?.bank).toMatchObject({ items: 360, disjointForms: 6 })
    expect(changes.map(({ field }) => field)).toEqual(['length', 'cut', 'attempts'])
    expect(await policyNow()).toEqual(examSettings.parse({}))
  })

  test('takes counts of one’s own and names the stratum that they leave short', async () => {
    const { outlooks } = await page('ada', '?bank=own&RIG-1=5&PWR-1=x')
    expect(outlooks[0]?.outlook.warnings).toMatchObject([
      { key: 'warnings.thin', values: { topic: 'RIG', level: 1, have: 5, need: 6 } },
    ])
  })

  test('says what is out of bounds beside the field, and shows today’s policy meanwhile', async () => {
    const { calculator, proposed, reckoned, outlooks } = await page('ada', '?length=101&cut=x&attempts=-1&options=9')
    expect(calculator.errors).toMatchObject({ length: { key: 'tooBig' }, options: { key: 'notANumber' } })
    expect(proposed).toMatchObject({ length: '101', cut: 'x' })
    expect(reckoned).toEqual({ attempts: 3, cut: 28 })
    expect(outlooks[0]?.outlook.length).toBe(40)
  })

  test('is for examiners, leads and admins', async () => {
    for (const handle of ['ana', 'ben', 'mo', 'pia', 'raj', 'cora', 'sid'])
      expect((await answerOf(world, loader, await as(handle))).status).toBe(403)
    for (const handle of ['eva', 'lee', 'ada']) expect((await page(handle)).may).toBe(handle !== 'eva')
    expect((await answerOf(world, loader, world.visitor())).status).toBe(401)
  })
})
