import { and, eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { MetricId } from '#app/features/backlog/metrics/metric.ts'
import { observe } from '#app/features/backlog/metrics/observe.server.ts'
import { estimateUnits } from '#app/features/backlog/volume/estimate-units.server.ts'
import {
  answerDeliveries,
  clocks,
  intents,
  launches,
  notices,
  requestReturns,
  requests,
  sampleLinks,
  samples,
  transitions,
  verdicts,
} from '#db/schema/index.ts'
import {
  fileAndGrade,
  fileFrom,
  idOf,
  meToo,
  refusalAt,
  requestNamed,
  settleMembers,
  step,
  storeNeed,
  storeReply,
} from '#tests/helpers/backlog.ts'
import { DAY, FEEDBACK, move, shipped } from '#tests/helpers/samples.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World

beforeEach(async () => {
  world = await createWorld()
}, 60_000)
afterEach(() => world.close())

const seen = async (metric: MetricId) => {
  const rows = await observe(world.db, metric, { from: 0, until: world.at + 1 })
  return rows.map(({ part, whole }) => [part, whole])
}

async function refuse(no: number, units: number | null = null) {
  world.advance(1000)
  await step(world, 'pia', no, 'parked', refusalAt(world.at))
  const { id } = await requestNamed(world, no)
  await world.database.door((tx) => tx.update(verdicts).set({ unitsMiddleAt: units }).where(eq(verdicts.requestId, id)))
  const [verdict] = await world.db.select().from(verdicts).where(eq(verdicts.requestId, id))
  return { requestId: id, verdictId: verdict?.id ?? '' }
}

const refused = async () => refuse(await fileAndGrade(world, (await storeNeed(world)).no))

test('of those who were told it is counted who opened the notice', async () => {
  const [asker = ''] = await settleMembers(world, 1)
  const no = await fileAndGrade(world, (await storeNeed(world)).no)
  await meToo(world, asker, no)
  await refuse(no)
  await world.runJobs()
  expect(await seen('loop-closed')).toEqual([[2, 2]])
  expect(await seen('loop-seen')).toEqual([[0, 2]])
  await world.database.door((tx) =>
    tx
      .update(notices)
      .set({ readAt: world.at })
      .where(and(eq(notices.accountId, `account-${asker}`), eq(notices.href, `/r/${no}`))),
  )
  expect(await seen('loop-seen')).toEqual([[1, 2]])
}, 60_000)

test('who asks after a refusal presses on those who were told of it', async () => {
  const [late = ''] = await settleMembers(world, 1)
  const no = await fileAndGrade(world, (await storeNeed(world)).no)
  await refuse(no)
  await world.runJobs()
  world.advance(DAY)
  await meToo(world, late, no)
  expect(await seen('return-pressure')).toEqual([[1, 1]])
})

test('a return is planned if that is its next answer, not if it was refused again first', async () => {
  const { requestId, verdictId } = await refused()
  const back = { requestId, verdictId, trigger: 'people' as const, peopleSince: 3 }
  const moved = async (fromState: string, toState: string) => {
    world.advance(1000)
    const row = { id: `t-${world.at}`, requestId, fromState, toState, actorId: 'account-pia', at: world.at, fields: {} }
    await world.database.door((tx) => tx.insert(transitions).values(row))
  }
  await world.database.door((tx) => tx.insert(requestReturns).values({ id: 'back-1', ...back, at: world.at }))
  await moved('reopen_due', 'parked')
  await world.database.door((tx) => tx.insert(requestReturns).values({ id: 'back-2', ...back, at: world.at }))
  await moved('reopen_due', 'grading')
  expect(await seen('reopen-yield')).toEqual([
    [0, 1],
    [0, 1],
  ])
  await moved('grading', 'planned')
  expect(await seen('reopen-yield')).toEqual([
    [1, 1],
    [0, 1],
  ])
})

test('a refusal for too few units crosses the line once, and says after how many months', async () => {
  const no = await fileAndGrade(world, (await storeNeed(world)).no)
  const { requestId } = await refuse(no, 0)
  world.advance(61 * DAY)
  await estimateUnits(world.system(), { requestId })
  expect(await seen('line-crossers')).toEqual([])
  await world.database.door((tx) => tx.update(requests).set({ moq: 1 }).where(eq(requests.id, requestId)))
  for (const handle of await settleMembers(world, 3)) {
    await meToo(world, handle, no)
    const said = { step: 5, qty: 3, at: world.at, expiresAt: world.at + 300 * DAY }
    const intent = { id: `intent-${handle}`, requestId, accountId: await idOf(world, handle), ...said }
    await world.database.door((tx) => tx.insert(intents).values(intent))
  }
  await estimateUnits(world.system(), { requestId })
  await estimateUnits(world.system(), { requestId })
  expect(await seen('line-crossers')).toEqual([[1, 1]])
  const [[months = 0] = []] = await seen('months-to-cross')
  expect(months).toBeCloseTo(2, 1)
})

test('an estimate errs to both sides, and its range holds the sales or not', async () => {
  for (const [at, sold] of [80, 20].entries()) {
    const { requestId } = await refused()
    const scored = { scoredAt: world.at, scoredBy: 'account-pia', unitsSold: sold }
    const row = {
      id: `launch-${at}`,
      requestId,
      productSku: 'X',
      launchedAt: 1,
      enteredBy: 'account-pia',
      enteredAt: 1,
    }
    const estimate = { unitsLow: 30, unitsMiddle: 40, unitsHigh: 90, unitsChance: 0.4, moq: 50 }
    await world.database.door((tx) => tx.insert(launches).values({ ...row, ...estimate, ...scored }))
    world.advance(1000)
  }
  expect((await seen('estimate-error')).map(([part]) => part)).toEqual([1, -0.5])
  expect((await seen('estimate-coverage')).map(([part]) => part)).toEqual([0, 1])
})

test('feedback is owed for sixty days, and a gift is to be called one', async () => {
  const no = await shipped(world, 'ana', await fileFrom(world, (await storeNeed(world)).no))
  await move(world, 'ana', no, 'receive')
  const [{ id: sampleId = '' } = {}] = await world.db.select().from(samples).where(eq(samples.no, no))
  world.advance(59 * DAY)
  await move(world, 'ana', no, 'feedback', FEEDBACK)
  expect(await seen('sample-feedback')).toEqual([])
  world.advance(2 * DAY)
  expect(await seen('sample-feedback')).toEqual([[1, 1]])
  const link = { sampleId, disclosed: true, at: world.at }
  await world.database.door(async (tx) => {
    await tx.insert(sampleLinks).values({ id: 'link-1', url: 'https://a.example/1', ...link })
    await tx.insert(sampleLinks).values({ id: 'link-2', url: 'https://a.example/2', ...link, found: false })
  })
  expect((await seen('disclosure')).map(([part]) => part).sort()).toEqual([0, 1])
}, 60_000)

test('a card saved a reply if no product staff had to write one within seven days', async () => {
  const { requestId, verdictId } = await refused()
  const thread = await storeNeed(world, { by: 'noor' })
  const shown = { requestId, verdictId, channel: 'reply' as const, at: world.at }
  const place = { context: `thread:${thread.no}`, accountId: await idOf(world, 'noor') }
  await world.database.door((tx) => tx.insert(answerDeliveries).values({ id: 'card-1', ...shown, ...place }))
  world.advance(6 * DAY)
  expect(await seen('replies-saved')).toEqual([])
  world.advance(2 * DAY)
  expect(await seen('replies-saved')).toEqual([[1, 1]])
  world.advance(-3 * DAY)
  await storeReply(world, thread.threadId, 'ana', 'Mine too.')
  world.advance(3 * DAY)
  expect(await seen('replies-saved')).toEqual([[1, 1]])
  world.advance(-3 * DAY)
  await storeReply(world, thread.threadId, 'pia', 'As we said: no.')
  world.advance(3 * DAY)
  expect(await seen('replies-saved')).toEqual([[0, 1]])
})

test('a draft counts once, however many cards stood beside it', async () => {
  const [one, other] = [await refused(), await refused()]
  const shown = { channel: 'composer' as const, context: 'ask', accountId: await idOf(world, 'noor'), at: world.at }
  const ended = { ...shown, endedAt: world.at }
  await world.database.door(async (tx) => {
    await tx.insert(answerDeliveries).values({ id: 'card-1', ...one, ...ended, endedAs: 'posted' })
    await tx.insert(answerDeliveries).values({ id: 'card-2', ...other, ...ended, endedAs: 'posted' })
    await tx
      .insert(answerDeliveries)
      .values({ id: 'card-3', ...other, ...ended, endedAs: 'me-too', endedAt: world.at + 1 })
  })
  expect((await seen('answer-reuse')).sort()).toEqual([
    [0, 1],
    [1, 1],
  ])
})

test('the time until a line had it is told in working days without pauses, and in days with all of them', async () => {
  const no = await fileFrom(world, (await storeNeed(world)).no)
  const { id } = await requestNamed(world, no)
  world.advance(7 * DAY)
  await step(world, 'pia', no, 'routed', { line: 'tripods' })
  expect(await world.db.$count(clocks, eq(clocks.requestId, id))).toBe(2)
  expect(await seen('days-to-route')).toEqual([[7, 1]])
  expect(await seen('time-to-route')).toEqual([[5, 1]])
})
