import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { voidAttempt } from '#app/features/admission/overrides/void-attempt.server.ts'
import type { SittingRecord } from '#app/features/admission/records/find-record.server.ts'
import { markPairSeen } from '#app/features/admission/records/mark-pair-seen.server.ts'
import type { SittingsPageData } from '#app/features/admission/records/sittings-page.server.ts'
import { findBrokenAttemptEvent, listAttemptEvents } from '#app/features/admission/sitting/attempt-events.server.ts'
import { finishAttempt, finishOverdueAttempts } from '#app/features/admission/sitting/finish-attempt.server.ts'
import { saveAnswer } from '#app/features/admission/sitting/save-answer.server.ts'
import { startAttempt } from '#app/features/admission/sitting/start-attempt.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { loader as listPage, action as seenAction } from '#app/routes/bank.sittings._index.tsx'
import { loader as recordPage, action as voidAction } from '#app/routes/bank.sittings.$attempt.tsx'
import { accounts, attemptEvents, attempts, examOverrides, items, log, similarSittings } from '#db/schema/index.ts'
import { answerOf } from '#tests/helpers/asking.ts'
import { idOf } from '#tests/helpers/backlog.ts'
import { answerAll, createExamWorld, DAY, HOUR, start, storedForm } from '#tests/helpers/exam.ts'
import type { World } from '#tests/helpers/world.ts'

let world: World
let ben: Context
let eva: Context
beforeEach(async () => {
  world = await createExamWorld()
  ben = await world.as('ben')
  eva = await world.as('eva')
})
afterEach(() => world.close())

const list = async (query = '') =>
  (await answerOf<{ page: SittingsPageData }>(world, listPage, eva, { query })).body.page
const record = async (attempt: string, ctx = eva) =>
  (await answerOf<{ record: SittingRecord }>(world, recordPage, ctx, { params: { attempt } })).body.record
const sendVoid = async (attempt: string, reason: string, ctx = eva) =>
  answerOf<{ errors?: object }>(world, voidAction, ctx, { params: { attempt }, form: { reason } })
const attemptNow = async (id: string) => (await world.db.select().from(attempts).where(eq(attempts.id, id)))[0]

async function failed(clientKey = 'one', right = 5) {
  const sitting = await startAttempt(ben, start(clientKey))
  await answerAll(ben, sitting, right)
  await finishAttempt(ben, sitting.attemptId, sitting.tab)
  return sitting.attemptId
}

async function passed() {
  const sitting = await startAttempt(ben, start('pass'))
  await answerAll(ben, sitting, 40)
  await finishAttempt(ben, sitting.attemptId, sitting.tab)
  return sitting.attemptId
}

describe('the list', () => {
  test('shows the newest first, by state, by address and by person', async () => {
    const first = await failed()
    world.advance(DAY)
    const { attemptId: live } = await startAttempt(ben, start('two'))
    await world.database.door((tx) => tx.update(attempts).set({ addressBusy: true }).where(eq(attempts.id, first)))
    const ids = async (query: string) => (await list(query)).sittings.map(({ id }) => id)
    expect(await ids('')).toEqual([live, first])
    expect(await ids('?show=live')).toEqual([live])
    expect(await ids('?show=failed')).toEqual([first])
    expect(await ids('?show=busy')).toEqual([first])
    expect(await ids('?show=passed')).toEqual([])
    expect(await ids('?by=@Ben')).toEqual([live, first])
    expect(await ids('?by=ana')).toEqual([])
    expect(await ids(`?after=${live}`)).toEqual([first])
    expect(await ids('?show=nonsense&after=%27')).toEqual([live, first])
    expect(await list('?by=nobody-here')).toMatchObject({ nobody: true, sittings: [] })
  })

  test('turns its pages by the last one seen', async () => {
    const accountId = await idOf(world, 'raj')
    const [row] = [await attemptNow(await failed())]
    await world.database.door(async (tx) => {
      for (let at = 10; at < 70; at += 1)
        await tx.insert(attempts).values({ ...row!, id: `00000000-${at}`, accountId, clientKey: `key-${at}` })
    })
    const page = await list()
    expect([page.sittings.length, page.begins]).toEqual([50, true])
    const rest = await list(`?after=${page.next}`)
    expect([rest.sittings.length, rest.next, rest.begins]).toEqual([11, null, false])
    expect(new Set([...page.sittings, ...rest.sittings].map(({ id }) => id)).size).toBe(61)
  })

  test('names the pairs that share wrong answers, until somebody has looked', async () => {
    const [one, other] = [await failed(), 'other']
    const row = await attemptNow(one)
    await world.database.door(async (tx) => {
      await tx.insert(attempts).values({ ...row!, id: other, accountId: await idOf(world, 'raj'), clientKey: 'x' })
      const pair = { firstId: one, secondId: other, sameWrong: 9, expected: 2.1, chance: 0.0004, at: world.at }
      await tx.insert(similarSittings).values(pair)
    })
    expect((await list('?show=similar')).pairs).toMatchObject([
      { first: { by: 'ben' }, second: { by: 'raj' }, sameWrong: 9 },
    ])
    const form = { intent: 'seen', first: one, second: other }
    expect(await answerOf(world, seenAction, eva, { form })).toMatchObject({ status: 302 })
    expect((await list('?show=similar')).pairs).toEqual([])
    expect(await world.db.select().from(similarSittings)).toMatchObject([
      { seen: true, seenBy: await idOf(world, 'eva') },
    ])
    await expect(markPairSeen(ben, { firstId: one, secondId: other })).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('a sitting', () => {
  test('shows score, bands, the time used, the events in order, and that nothing was changed afterwards', async () => {
    const sitting = await startAttempt(ben, start('one', 5400))
    world.advance(10 * 60_000)
    await answerAll(ben, sitting, 12)
    world.advance(5 * 60_000)
    await finishAttempt(ben, sitting.attemptId, sitting.tab)
    const shown = await record(sitting.attemptId)
    expect(shown).toMatchObject({ by: 'ben', state: 'failed', score: 12, length: 40, usedMs: 15 * 60_000 })
    expect(shown).toMatchObject({ brokenAt: undefined, redrawn: { same: true } })
    expect(shown.bands).toHaveLength(9)
    expect(shown.events.map(({ seq }) => seq)).toEqual(shown.events.map((_, at) => at + 1))
    expect([shown.events[0]?.kind, shown.events.at(-1)?.score]).toEqual(['start', { score: 12, cut: 28 }])
    expect(shown.positions).toHaveLength(40)
  })

  test('tells nobody how much time was asked for, whether without pictures, what was chosen or what is right', async () => {
    const private_ = { ...start('one', 137 * 60), textOnly: true }
    const sitting = await startAttempt(ben, private_)
    await answerAll(ben, sitting, 12)
    world.advance(200 * 60_000)
    await finishAttempt(ben, sitting.attemptId, sitting.tab)
    const { id, deadlineAt, seed, tab } = (await attemptNow(sitting.attemptId))!
    const said = JSON.stringify(await record(id)) + JSON.stringify(await list())
    const form = await storedForm(world.db, id)
    const secrets = ['allowedSeconds', 'textOnly', 'deadlineAt', String(137 * 60), String(deadlineAt), seed, tab ?? '-']
    expect(
      [...secrets, ...form.flatMap(({ key, wrong }) => [key, wrong])].filter((secret) => said.includes(secret)),
    ).toEqual([])
    expect((await record(id)).finishedBy).toBe('deadline')
  })

  test('that is under way does not show which items it holds', async () => {
    const { attemptId } = await startAttempt(ben, start())
    const shown = JSON.stringify(await record(attemptId))
    const ids = await world.db.select({ id: items.id }).from(items)
    expect(ids.filter(({ id }) => shown.includes(id))).toEqual([])
  })

  test('whose events were changed afterwards names the first that does not follow', async () => {
    const id = await failed()
    await world.database.door((tx) =>
      tx
        .update(attemptEvents)
        .set({ details: { score: 40 } })
        .where(eq(attemptEvents.seq, 3)),
    )
    expect((await record(id)).brokenAt).toBe(3)
  })

  test('whose form was changed afterwards differs when drawn again', async () => {
    const id = await failed()
    await world.database.door((tx) => tx.update(attempts).set({ seed: 'another' }).where(eq(attempts.id, id)))
    expect((await record(id)).redrawn).toMatchObject({ same: false })
  })

  test('that nobody began is not found', async () => {
    expect((await answerOf(world, recordPage, eva, { params: { attempt: 'nothing' } })).status).toBe(404)
    expect((await sendVoid('nothing', 'Power cut.')).status).toBe(404)
  })
})

describe('voiding', () => {
  test('a failed sitting makes it count for nothing: no wait, no attempt used, and the reason stays inside', async () => {
    const id = await failed()
    await expect(startAttempt(ben, start('two'))).rejects.toMatchObject({ said: { key: 'exam.coolDown' } })
    expect(await sendVoid(id, 'The power went out in Leeds.')).toMatchObject({
      status: 302,
      to: `/bank/sittings/${id}`,
    })
    expect(await attemptNow(id)).toMatchObject({ state: 'voided', finishedBy: 'candidate' })
    await startAttempt(ben, start('two'))
    expect(await world.db.select().from(examOverrides)).toMatchObject([
      { kind: 'voided-attempt', attemptId: id, reason: 'The power went out in Leeds.' },
    ])
    expect((await world.db.select().from(log)).map(({ act }) => act)).toContain('exam.attempt-voided')
    expect((await record(id)).voided).toEqual({ by: 'eva', reason: 'The power went out in Leeds.' })
    const events = await listAttemptEvents(world.db, id)
    expect(events.at(-1)?.kind).toBe('void')
    expect(JSON.stringify(events)).not.toContain('Leeds')
    expect(await findBrokenAttemptEvent(world.db, id)).toBeUndefined()
  })

  test('one under way ends it: later saves change nothing', async () => {
    const { attemptId, tab } = await startAttempt(ben, start())
    const [first] = await storedForm(world.db, attemptId)
    await sendVoid(attemptId, 'Our server stood still.')
    const save = { attemptId, position: 1, option: first!.key, flagged: false, tab }
    expect(await saveAnswer(ben, save)).toMatchObject({ outcome: 'late', option: null })
    expect(await attemptNow(attemptId)).toMatchObject({ state: 'voided', finishedBy: 'staff', score: null })
    await startAttempt(ben, start('two'))
  })

  test('twice is once', async () => {
    const id = await failed()
    await Promise.all([sendVoid(id, 'Power cut.'), sendVoid(id, 'Power cut.')])
    expect(await world.db.select().from(examOverrides)).toHaveLength(1)
  })

  test('a passed one is refused: passes are never taken back', async () => {
    const id = await passed()
    expect(await sendVoid(id, 'Somebody said so.')).toMatchObject({
      status: 409,
      body: { errors: { reason: { key: 'exam.passStays' } }, typed: { reason: 'Somebody said so.' } },
    })
    expect(await attemptNow(id)).toMatchObject({ state: 'passed' })
  })

  test('one whose time is up and that holds a pass is refused too, though nobody has marked it yet', async () => {
    const sitting = await startAttempt(ben, start())
    await answerAll(ben, sitting, 40)
    world.advance(2 * HOUR)
    expect((await sendVoid(sitting.attemptId, 'The power went out.')).status).toBe(409)
    await finishOverdueAttempts(world.system())
    expect(await attemptNow(sitting.attemptId)).toMatchObject({ state: 'passed' })
  })

  test('goes as often as the policy says', async () => {
    await sendVoid(await failed(), 'Power cut.')
    const again = await failed('two')
    expect(await sendVoid(again, 'Again.')).toMatchObject({
      status: 409,
      body: { errors: { reason: { key: 'exam.voidsUsed', values: { limit: 1 } } } },
    })
    eva.settings.exam.technicalVoids = 2
    expect((await sendVoid(again, 'Again.')).status).toBe(302)
  })

  test.each([['  '], ['x'.repeat(1001)], ['a\0b']])(
    'without a readable reason is refused at the field',
    async (reason) => {
      const id = await failed()
      expect(await sendVoid(id, reason)).toMatchObject({
        status: 422,
        body: { errors: { reason: {} }, typed: { reason } },
      })
      expect(await attemptNow(id)).toMatchObject({ state: 'failed' })
      await expect(voidAttempt(eva, { attemptId: id, reason: ' ' })).rejects.toMatchObject({ code: 'bad-request' })
    },
  )

  test('is for examiners, leads and admins, and never for one’s own', async () => {
    const id = await failed()
    for (const handle of ['ana', 'ben', 'noor', 'mo', 'pia', 'raj', 'cora', 'sid']) {
      const ctx = await world.as(handle)
      expect((await sendVoid(id, 'Please.', ctx)).status).toBe(403)
      for (const page of [listPage, recordPage])
        expect((await answerOf(world, page, ctx, { params: { attempt: id } })).status).toBe(403)
    }
    await world.database.door(async (tx) =>
      tx
        .update(attempts)
        .set({ accountId: await idOf(world, 'eva') })
        .where(eq(attempts.id, id)),
    )
    expect(await sendVoid(id, 'My own.')).toMatchObject({
      status: 403,
      body: { said: { key: 'refused.ownSitting' } },
    })
    expect((await record(id)).mayVoid).toBe(false)
    expect((await sendVoid(id, 'A power cut.', await world.as('lee'))).status).toBe(302)
  })
})

test('the sittings of an account that was deleted are still there', async () => {
  const id = await failed()
  await world.database.door((tx) => tx.update(accounts).set({ deletedAt: world.at }).where(eq(accounts.handle, 'ben')))
  expect((await list()).sittings.map((sitting) => sitting.id)).toEqual([id])
})
