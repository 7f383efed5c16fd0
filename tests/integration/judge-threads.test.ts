import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dismissThread } from '#app/features/backlog/judging/dismiss-thread.server.ts'
import { nominateThread } from '#app/features/backlog/judging/nominate-thread.server.ts'
import { readJudged } from '#app/features/backlog/judging/read-judged.server.ts'
import { readJudging } from '#app/features/backlog/judging/read-judging.server.ts'
import { takeBackOutcome } from '#app/features/backlog/judging/reopen-thread.server.ts'
import { tendJudgeClocks } from '#app/features/backlog/judging/tend-judge-clocks.server.ts'
import { withdrawNomination } from '#app/features/backlog/judging/withdraw-nomination.server.ts'
import { unlinkThread } from '#app/features/backlog/unlink-thread.server.ts'
import { acceptAnswer, acceptAsNotPossible, takeBackAcceptance } from '#app/features/forum/accept-answer.server.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { action as actOnNominate, loader as nominatePage } from '#app/routes/t.$no_.nominate.tsx'
import { action as actOnTriage } from '#app/routes/triage.tsx'
import { action as actOnJudged } from '#app/routes/triage_.judged.tsx'
import { clocks, judgeOutcomes, notices, threads } from '#db/schema/index.ts'
import { answerOf } from '#tests/helpers/asking.ts'
import { fileFrom, idOf, storeNeed, storeReply } from '#tests/helpers/backlog.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

const DAY = 86_400_000
const COUPON = 'Use code RIG15 for 15% off at my shop'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const question = () => storeNeed(world, { kind: 'question', body: 'Which plate holds the FX3 on a slope?' })
const waiting = async (query = '') => (await readJudging(await world.as('pia'), new URLSearchParams(query))).threads
const rowOf = async (no: number, query = '') => (await waiting(query)).find((thread) => thread.no === no)
const threadRow = async (id: string) => (await world.db.select().from(threads).where(eq(threads.id, id)))[0]
const nominate = async (by: string, threadNo: number, reason?: string, postNo = 1) =>
  nominateThread(await world.as(by), { threadNo, postNo, reason })
const dismiss = async (threadNo: number, sentence?: string) =>
  dismissThread(await world.as('pia'), threadNo, { code: 'support', sentence })
const told = async (who: string, kind: string) => {
  await world.runJobs()
  const own = and(eq(notices.accountId, await idOf(world, who)), eq(notices.kind, kind))
  return world.db.select().from(notices).where(own)
}
const outcomeOf = async (threadId: string) =>
  (await world.db.select().from(judgeOutcomes).where(eq(judgeOutcomes.threadId, threadId))).at(-1)

test('a need waits from the moment it is written, the oldest first, per line', async () => {
  const older = await storeNeed(world)
  world.advance(1000)
  const newer = await storeNeed(world, { line: 'cages' })
  const nos = (await waiting()).map(({ no }) => no)
  expect(nos.indexOf(older.no)).toBeLessThan(nos.indexOf(newer.no))
  expect(await rowOf(older.no)).toMatchObject({ sources: ['need'], late: false, nominations: [] })
  expect((await waiting('line=cages')).map(({ no }) => no)).toEqual([newer.no])
})

test('a member puts a question forward, and its reason stands in the row', async () => {
  const { no, threadId } = await question()
  expect(await rowOf(no)).toBeUndefined()
  expect(await nominate('noor', no, 'Nothing holds on a slope.')).toEqual({ ok: true })
  expect(await nominate('mo', no)).toEqual({ ok: true })
  expect(await rowOf(no)).toMatchObject({
    sources: ['nominated'],
    since: world.at,
    nominations: [
      { by: 'noor', reason: 'Nothing holds on a slope.', lang: 'en' },
      { by: 'mo', reason: null },
    ],
  })
  expect((await waiting('source=nominated')).map((row) => row.no)).toContain(no)
  expect((await waiting('source=need')).map((row) => row.no)).not.toContain(no)
  expect((await threadRow(threadId))?.judgedAt).toBeNull()
})

test('once a person and thread; what was taken back may be said again', async () => {
  const { no, threadId } = await question()
  await nominate('noor', no)
  await expect(nominate('noor', no)).rejects.toMatchObject({
    code: 'conflict',
    said: { key: 'judging.nominatedAlready' },
  })
  await withdrawNomination(await world.as('noor'), no)
  expect((await threadRow(threadId))?.toJudgeAt).toBeNull()
  expect(await nominate('noor', no, 'Still true.')).toEqual({ ok: true })
  expect(await rowOf(no)).toMatchObject({ nominations: [{ reason: 'Still true.' }] })
})

test('a need goes on waiting when a nomination is taken back', async () => {
  const { no } = await storeNeed(world)
  await nominate('noor', no)
  await withdrawNomination(await world.as('noor'), no)
  expect(await rowOf(no)).toMatchObject({ sources: ['need'] })
})

test('who may put a thread forward, and in what words', async () => {
  const { no } = await question()
  for (const who of ['ben', 'sid']) await expect(nominate(who, no)).rejects.toMatchObject({ code: 'forbidden' })
  expect(await nominate('noor', no, COUPON)).toMatchObject({
    ok: false,
    errors: { reason: { key: 'step.textRefused' } },
  })
  await expect(nominate('noor', 9999)).rejects.toMatchObject({ code: 'not-found' })
  await expect(nominate('noor', no, undefined, 9)).rejects.toMatchObject({ code: 'not-found' })
})

test('nobody puts forward more than a day bears', async () => {
  const ctx = await world.as('max')
  ctx.settings.limits.nominationsPerAccount.count = 1
  await nominateThread(ctx, { threadNo: (await question()).no, postNo: 1 })
  const { no } = await question()
  await expect(nominateThread(ctx, { threadNo: no, postNo: 1 })).rejects.toMatchObject({ code: 'rate-limited' })
})

test('an accepted answer that sounds like "not possible" is proposed, and one that helps is not', async () => {
  for (const [body, source] of [
    ['That is not possible with the present shoulder.', ['not-possible']],
    ['做不到，转轴间距只有 84 毫米。', ['not-possible']],
    ['Use the 70 mm plate, it holds.', undefined],
  ] as const) {
    const { no, threadId } = await question()
    const answer = await storeReply(world, threadId, 'mo', body)
    await acceptAnswer(await world.as('ana'), no, answer.no)
    expect((await rowOf(no))?.sources).toEqual(source)
    if (source) expect(await rowOf(no)).toMatchObject({ notPossible: 'sounds', answer: { no: answer.no } })
  }
})

test('the asker may say so herself, when accepting or after', async () => {
  const { no, threadId } = await question()
  const answer = await storeReply(world, threadId, 'mo', 'I would file the edge, if I had to.')
  const ana = await world.as('ana')
  await acceptAnswer(ana, no, answer.no)
  expect(await rowOf(no)).toBeUndefined()
  await acceptAsNotPossible(ana, no, answer.no)
  expect(await rowOf(no)).toMatchObject({ sources: ['not-possible'], notPossible: 'said' })
  await takeBackAcceptance(ana, no, answer.no)
  expect(await rowOf(no)).toBeUndefined()
  await expect(acceptAsNotPossible(await world.as('noor'), no, answer.no)).rejects.toMatchObject({ code: 'forbidden' })
})

test('"not a demand" leaves the list, is kept with who, when and why, and its author is told why', async () => {
  const { no, threadId } = await storeNeed(world)
  await nominate('noor', no)
  expect(await dismiss(no, 'The service bench helps with that.')).toEqual({ ok: true })
  expect(await rowOf(no)).toBeUndefined()
  expect(await outcomeOf(threadId)).toMatchObject({
    ...{ outcome: 'not-a-demand', code: 'support', sentence: 'The service bench helps with that.', at: world.at },
    ...{ judgedBy: await idOf(world, 'pia'), sources: ['need', 'nominated'], takenBackAt: null },
  })
  const [notice] = (await told('ana', 'not-a-demand')).filter(({ href }) => href === `/t/${no}`)
  expect(notice?.values).toMatchObject({ code: 'support', quoted: 'The service bench helps with that.' })
  for (const language of ['en', 'zh-CN'] as const) {
    const kind = wordsFor(language, 'notices').kinds['not-a-demand']
    expect(kind.line(notice?.values ?? {})).toMatch(/support|售后/)
  }
  expect((await told('noor', 'nomination-judged')).some(({ href }) => href === `/t/${no}`)).toBe(true)
})

test('who asked a question that another put forward is not told what she never claimed', async () => {
  const { no } = await question()
  await nominate('noor', no)
  await dismiss(no)
  expect((await told('ana', 'not-a-demand')).some(({ href }) => href === `/t/${no}`)).toBe(false)
})

test('an outcome can be taken back: the thread waits again, as long as it had waited', async () => {
  const { no, threadId } = await storeNeed(world)
  const since = world.at
  await nominate('noor', no)
  world.advance(DAY)
  await dismiss(no)
  const { id = '' } = (await outcomeOf(threadId)) ?? {}
  await takeBackOutcome(await world.as('lee'), id, 'It is a need after all')
  expect(await rowOf(no)).toMatchObject({ since, sources: ['need', 'nominated'] })
  const { outcomes } = await readJudged(world.db, new URLSearchParams())
  expect(outcomes.find((outcome) => outcome.id === id)).toMatchObject({
    takenBackWhy: 'It is a need after all',
    mayTakeBack: false,
  })
  expect((await told('ana', 'judged-anew')).some(({ href }) => href === `/t/${no}`)).toBe(true)
  const again = takeBackOutcome(await world.as('lee'), id, 'Twice')
  await expect(again).rejects.toMatchObject({ code: 'conflict', said: { key: 'judging.overtaken' } })
})

test('what was collected is an outcome too, taken back by taking the thread out', async () => {
  const { no, threadId } = await storeNeed(world)
  await nominate('noor', no)
  const requestNo = await fileFrom(world, no)
  expect(await outcomeOf(threadId)).toMatchObject({ outcome: 'collected', sources: ['need', 'nominated'] })
  expect((await told('noor', 'nomination-judged')).some(({ href }) => href === `/r/${requestNo}`)).toBe(true)
  const { id = '' } = (await outcomeOf(threadId)) ?? {}
  await expect(takeBackOutcome(await world.as('pia'), id, 'Wrong')).rejects.toMatchObject({
    said: { key: 'judging.unlinkInstead' },
  })
  await unlinkThread(await world.as('pia'), { threadNo: no, requestNo, why: 'Another shoulder is meant' })
  expect(await rowOf(no)).toMatchObject({ sources: ['need', 'nominated'] })
})

test('what was judged comes back when somebody puts it forward anew', async () => {
  const { no } = await storeNeed(world)
  await dismiss(no)
  world.advance(1000)
  await nominate('mo', no, 'You misread it.')
  expect(await rowOf(no)).toMatchObject({ sources: ['nominated'], since: world.at })
})

test('no thread waits longer than five working days without being marked late', async () => {
  const { no, threadId } = await storeNeed(world)
  await tendJudgeClocks(world.system())
  const late = async () => (await readJudging(await world.as('pia'), new URLSearchParams())).late
  const before = await late()
  world.advance(6 * DAY)
  expect(await rowOf(no)).toMatchObject({ late: false })
  world.advance(DAY)
  expect(await rowOf(no)).toMatchObject({ late: true, dueAt: expect.any(Number) })
  expect(await late()).toBeGreaterThan(before)
  await dismiss(no)
  const [clock] = await world.db
    .select()
    .from(clocks)
    .where(eq(clocks.subject, `thread:${threadId}`))
  expect(clock).toMatchObject({ kind: 'judge', stoppedAt: world.at })
})

test('a clock runs on after an outcome is taken back, and stops with the last reason to wait', async () => {
  const { no, threadId } = await question()
  await nominate('noor', no)
  await tendJudgeClocks(world.system())
  await withdrawNomination(await world.as('noor'), no)
  const running = async () =>
    (
      await world.db
        .select()
        .from(clocks)
        .where(eq(clocks.subject, `thread:${threadId}`))
    ).filter(({ stoppedAt }) => stoppedAt === null).length
  expect(await running()).toBe(0)
  await nominate('noor', no)
  await tendJudgeClocks(world.system())
  await tendJudgeClocks(world.system())
  expect(await running()).toBe(1)
})

test('only those who collect judge, and refusals name the field', async () => {
  const { no } = await storeNeed(world)
  for (const who of ['noor', 'mo', 'cora'])
    await expect(dismissThread(await world.as(who), no, { code: 'support' })).rejects.toMatchObject({
      code: 'forbidden',
    })
  const pia = await world.as('pia')
  const sent = (form: Record<string, string>) =>
    answerOf<{ errors: object; typed: object }>(world, actOnTriage as never, pia, {
      form: { thread: String(no), ...form },
    })
  expect(await sent({ sentence: 'Typed.' })).toMatchObject({
    status: 422,
    body: { errors: { code: { key: 'chooseOne' } }, typed: { thread: String(no), sentence: 'Typed.' } },
  })
  expect(await sent({ code: 'support', sentence: COUPON })).toMatchObject({
    status: 422,
    body: { errors: { sentence: { key: 'step.textRefused' } } },
  })
  expect(await sent({ code: 'answered', line: 'tripods' })).toMatchObject({
    status: 302,
    to: '/triage?line=tripods&judged=1',
  })
  expect(await sent({ code: 'answered' })).toMatchObject({ status: 409 })
  const blank = await answerOf<{ errors: object }>(world, actOnJudged as never, pia, { form: { id: 'x', why: ' ' } })
  expect(blank).toMatchObject({ status: 422, body: { errors: { why: { key: 'required' } } } })
})

test('the page to put a thread forward shows the post, and afterwards what was said', async () => {
  const { no } = await question()
  const noor = await world.as('noor')
  const asked = { params: { no: String(no) }, query: '?post=1' }
  expect((await answerOf(world, nominatePage as never, noor, asked)).body).toMatchObject({
    page: { own: undefined, post: { no: 1 } },
  })
  expect(
    await answerOf(world, actOnNominate as never, noor, {
      ...asked,
      form: { intent: 'nominate', reason: 'x'.repeat(501) },
    }),
  ).toMatchObject({ status: 422, body: { errors: { reason: { key: 'tooLong' } } } })
  expect(
    await answerOf(world, actOnNominate as never, noor, {
      ...asked,
      form: { intent: 'nominate', reason: 'It is missing.' },
    }),
  ).toMatchObject({ status: 302, to: `/t/${no}/nominate?post=1` })
  expect((await answerOf(world, nominatePage as never, noor, asked)).body).toMatchObject({
    page: { own: { reason: 'It is missing.', settledAt: null } },
  })
})
