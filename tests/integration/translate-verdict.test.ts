import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readAnswer } from '#app/features/backlog/read-answer.server.ts'
import { readBoard } from '#app/features/backlog/read-board.server.ts'
import { findStandingVerdict } from '#app/features/backlog/request-queries.server.ts'
import { listRequestsOfThread } from '#app/features/backlog/thread-requests.server.ts'
import { translateVerdict } from '#app/features/backlog/verdicts/translate-verdict.server.ts'
import { listTranslationsDue } from '#app/features/backlog/verdicts/verdict-text-queries.server.ts'
import { accounts, clocks, notices, requests, verdictTexts } from '#db/schema/index.ts'
import { fileAndGrade, idOf, meToo, refusalAt, requestNamed, step, storeNeed } from '#tests/helpers/backlog.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

const CHINESE = '现款肩部不会做半球碗。碗需要九十二毫米的开口，而两个腿轴之间只有八十四毫米，其余的壁厚撑不住侧向载荷。'
const CHANGES = ['下一次重做肩部铸件']
let world: World
beforeAll(async () => {
  world = await createWorld()
  world.advance(1000)
})
afterAll(() => world.close())

async function parked(more = {}) {
  const thread = await storeNeed(world)
  const no = await fileAndGrade(world, thread.no)
  await meToo(world, 'noor', no)
  await world.database.door((tx) =>
    tx
      .update(requests)
      .set({ outside: 4, unattributed: 7, unitsLow: 11, unitsMiddle: 19, unitsHigh: 31, unitsChance: 0.02 })
      .where(eq(requests.no, no)),
  )
  await step(world, 'pia', no, 'parked', refusalAt(world.at, more))
  return { no, thread, request: await requestNamed(world, no) }
}
const clocksOf = (verdictId: string) =>
  world.db
    .select()
    .from(clocks)
    .where(eq(clocks.subject, `verdict:${verdictId}/zh-CN`))

test('an answer keeps the numbers of its moment', async () => {
  const { request } = await parked()
  expect(await findStandingVerdict(world.db, request.id)).toMatchObject({
    ...{ peopleAt: 2, unitsMiddleAt: 19, unitsLowAt: 11, unitsHighAt: 31, unitsChanceAt: 0.02 },
  })
})

test('an answer in one language is saved as due in the other, with a clock that runs', async () => {
  const { no, request } = await parked()
  const verdict = (await findStandingVerdict(world.db, request.id))!
  const due = (await listTranslationsDue(world.db, null)).due.find((row) => row.no === no)
  expect(due).toMatchObject({ lang: 'zh-CN', dueAt: world.at + 5 * 86_400_000 })
  expect(await clocksOf(verdict.id)).toMatchObject([{ kind: 'translation', stoppedAt: null }])
  const answer = await readAnswer(world.db, 'member', request, 'zh-CN')
  expect(answer).toMatchObject({ lang: 'en', translated: false, text: refusalAt(0).publicText })
})

test('whoever of the staff writes the missing text stops the clock, and readers have it in their language', async () => {
  const { no, thread, request } = await parked()
  const verdict = (await findStandingVerdict(world.db, request.id))!
  const raj = await world.as('raj')
  expect(await translateVerdict(raj, { no, text: CHINESE, changes: CHANGES })).toEqual({ ok: true })
  expect(await readAnswer(world.db, 'member', request, 'zh-CN')).toMatchObject({
    ...{ lang: 'zh-CN', translated: true, text: CHINESE, changes: CHANGES },
  })
  expect(await readAnswer(world.db, 'member', request, 'en')).toMatchObject({ lang: 'en', translated: false })
  expect(await clocksOf(verdict.id)).toMatchObject([{ stoppedAt: world.at }])
  const [heard] = await listRequestsOfThread(world.db, 'member', thread.threadId, 'zh-CN')
  expect(heard?.answer).toBe('现款肩部不会做半球碗。')
  const board = await readBoard(world.db, new URLSearchParams('label=no'), 'zh-CN')
  expect(board.groups[0]?.cards.find((card) => card.no === no)?.answer).toBe('现款肩部不会做半球碗。')
  await expect(translateVerdict(raj, { no, text: CHINESE, changes: CHANGES })).rejects.toMatchObject({
    said: { key: 'step.notMissing' },
  })
})

test('a translation that comes with the answer is there at once, and each hears it in their own language', async () => {
  await world.database.door((tx) => tx.update(accounts).set({ language: 'zh-CN' }).where(eq(accounts.handle, 'noor')))
  const { no, request } = await parked({ translation: CHINESE, changesTranslation: CHANGES })
  expect(await readAnswer(world.db, 'public', request, 'zh-CN')).toMatchObject({ text: CHINESE, changes: CHANGES })
  await world.runJobs()
  const told = async (handle: string) =>
    (
      await world.db
        .select()
        .from(notices)
        .where(and(eq(notices.accountId, await idOf(world, handle)), eq(notices.href, `/r/${no}`)))
    ).find(({ kind }) => kind === 'request-changed')?.values.quoted
  expect(await told('noor')).toBe(CHINESE)
  expect(await told('ana')).toBe(refusalAt(0).publicText)
})

test('a translation is refused in words, and members cannot write one', async () => {
  const { no } = await parked()
  const pia = await world.as('pia')
  const errorOf = async (text: string, changes = CHANGES) => {
    const answer = await translateVerdict(pia, { no, text, changes })
    return answer.ok ? answer : Object.entries(answer.errors).map(([field, { key }]) => `${field} ${key}`)
  }
  expect(await errorOf(refusalAt(0).publicText ?? '')).toEqual(['text step.wrongLanguage'])
  expect(await errorOf('肩部太窄。')).toEqual(['text step.shortText'])
  expect(await errorOf(CHINESE, [])).toEqual(['changes step.sameLines'])
  await expect(translateVerdict(await world.as('noor'), { no, text: CHINESE, changes: CHANGES })).rejects.toMatchObject(
    {
      code: 'forbidden',
    },
  )
  expect(await world.db.$count(verdictTexts, and(eq(verdictTexts.text, CHINESE)))).toBeGreaterThan(0)
})

test('an answer that was replaced owes no translation any more', async () => {
  const { no, request } = await parked()
  const before = (await findStandingVerdict(world.db, request.id))!
  await step(world, 'pia', no, 'grading', { why: 'A wider casting was drawn.' })
  await step(world, 'pia', no, 'parked', refusalAt(world.at + 1))
  expect(await clocksOf(before.id)).toMatchObject([{ stoppedAt: expect.any(Number) }])
  const due = (await listTranslationsDue(world.db, null)).due.filter((row) => row.no === no)
  expect(due.map(({ verdictId }) => verdictId)).not.toContain(before.id)
  expect(due).toHaveLength(1)
})

test('an answer that does not stand owes no translation, and one that stands again owes it anew', async () => {
  const { no, request } = await parked()
  const into = await parked()
  const verdict = (await findStandingVerdict(world.db, request.id))!
  const owed = async () => (await listTranslationsDue(world.db, null)).due.filter((row) => row.no === no).length
  const running = async () => (await clocksOf(verdict.id)).filter(({ stoppedAt }) => stoppedAt === null).length
  await step(world, 'pia', no, 'merged', { into: into.no })
  expect([await owed(), await running()]).toEqual([0, 0])
  await expect(translateVerdict(await world.as('pia'), { no, text: CHINESE, changes: CHANGES })).rejects.toMatchObject({
    said: { key: 'step.notMissing' },
  })
  world.advance(1000)
  await step(world, 'pia', no, 'back', { why: 'They are about two different bowls.' })
  expect([await owed(), await running()]).toEqual([1, 1])
  await step(world, 'pia', no, 'grading', { why: 'A wider casting was drawn.' })
  expect([await owed(), await running()]).toEqual([0, 0])
})

test('an answer that is hidden as invalid owes no translation', async () => {
  const { no, request } = await parked()
  await step(world, 'lee', no, 'invalid', { invalidCode: 'spam', why: 'It sells something.' })
  const verdict = (await findStandingVerdict(world.db, request.id))!
  expect(await clocksOf(verdict.id)).toMatchObject([{ stoppedAt: expect.any(Number) }])
})
