import { and, eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { watchRequest } from '#app/features/backlog/answers/watch-request.server.ts'
import { countMetrics, lastMonths } from '#app/features/backlog/metrics/count-metrics.server.ts'
import { METRICS } from '#app/features/backlog/metrics/metric.ts'
import { observe } from '#app/features/backlog/metrics/observe.server.ts'
import { readMetricRows } from '#app/features/backlog/metrics/read-metric-rows.server.ts'
import { readMetrics } from '#app/features/backlog/metrics/read-metrics.server.ts'
import { clocks, notices, transitions, verdicts } from '#db/schema/index.ts'
import {
  fileAndGrade,
  fileFrom,
  meToo,
  refusalAt,
  requestNamed,
  settleMembers,
  step,
  storeNeed,
} from '#tests/helpers/backlog.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World

beforeEach(async () => {
  world = await createWorld()
})
afterEach(() => world.close())

const DAY = 86_400_000

/** One row of a history; how rows come about is tested with the steps. */
async function moved(no: number, fromState: string, toState: string, fields: Record<string, unknown> = {}) {
  const { id: requestId } = await requestNamed(world, no)
  world.advance(1_000)
  const row = { id: `t-${world.at}`, requestId, fromState, toState, actorId: 'account-pia', at: world.at, fields }
  await world.database.door((tx) => tx.insert(transitions).values(row))
}

const figureOf = async (id: string, line?: string) =>
  (await readMetrics(await world.as('pia'), line)).metrics.find(({ metric }) => metric.id === id)

test('every metric can be counted in an empty house, and says that nothing was measured', async () => {
  const span = { from: 0, until: world.at }
  for (const { id } of METRICS) expect(await observe(world.db, id, span)).toEqual([])
  await countMetrics(world.system())
  const { metrics, countedAt } = await readMetrics(await world.as('pia'), undefined)
  expect(countedAt).toBe(world.at)
  expect(metrics).toHaveLength(METRICS.length)
  expect(metrics.filter(({ value }) => value !== null && value !== 0)).toEqual([])
})

test('a request that was sent on was not sent to the right line at once', async () => {
  for (const again of [false, true]) {
    const no = await fileFrom(world, (await storeNeed(world)).no)
    await moved(no, 'inbox', 'routed', { line: 'tripods' })
    if (again) await moved(no, 'routed', 'routed', { line: 'cages', why: 'not ours' })
  }
  await countMetrics(world.system())
  expect(await figureOf('routing-accuracy')).toMatchObject({ value: 0.5, figure: { rows: 2, part: 1 }, met: undefined })
  expect(await figureOf('routing-accuracy', 'tripods')).toMatchObject({ figure: { rows: 2 } })
  expect(await figureOf('routing-accuracy', 'power')).toMatchObject({ figure: { rows: 0 } })
})

test('a merge that is taken apart within ninety days is regretted, a later one is not', async () => {
  for (const days of [10, 100]) {
    const no = await fileFrom(world, (await storeNeed(world)).no)
    await moved(no, 'routed', 'merged')
    world.advance(days * DAY)
    await moved(no, 'merged', 'routed')
  }
  await countMetrics(world.system())
  expect(await figureOf('merge-regret')).toMatchObject({ value: 0.5 })
})

test('a number leads to its rows, and a month to those of the month alone', async () => {
  const no = await fileFrom(world, (await storeNeed(world)).no)
  const { id: requestId } = await requestNamed(world, no)
  const said = { kind: 'parked' as const, publicText: 'No.', lang: 'en', decidedBy: 'account-pia', peopleAt: 1 }
  const [month = ''] = lastMonths(world.at)
  await world.database.door((tx) =>
    tx
      .insert(verdicts)
      .values({ id: 'verdict-1', requestId, epoch: 2, decidedAt: world.at, reasonCode: 'VOL', ...said }),
  )
  const pia = await world.as('pia')
  const rows = await readMetricRows(pia, 'reason-completeness', new URLSearchParams({ month }))
  expect(rows.rows).toMatchObject([{ at: world.at, no, part: 0, whole: 1 }])
  const before = await readMetricRows(pia, 'reason-completeness', new URLSearchParams({ month: '2026-01' }))
  expect(before.rows).toEqual([])
  await expect(readMetricRows(pia, 'nothing', new URLSearchParams())).rejects.toThrow('not-found')
  await expect(readMetricRows(pia, 'clock-hits', new URLSearchParams({ month: 'x' }))).rejects.toThrow('not-found')
})

test('only who had asked is counted as told, not owners, leads or watchers', async () => {
  const [asker = '', watcher = ''] = await settleMembers(world, 2)
  const no = await fileAndGrade(world, (await storeNeed(world)).no)
  await meToo(world, asker, no)
  await watchRequest(await world.as(watcher), no)
  world.advance(1_000)
  await step(world, 'pia', no, 'parked', refusalAt(world.at))
  await world.runJobs()
  const [told] = await observe(world.db, 'loop-closed', { from: world.at, until: world.at + 1 })
  expect(told).toMatchObject({ part: 2, whole: 2 })
  await world.database.door(async (tx) => {
    await tx.delete(notices).where(and(eq(notices.accountId, `account-${asker}`), eq(notices.href, `/r/${no}`)))
  })
  const [untold] = await observe(world.db, 'loop-closed', { from: world.at, until: world.at + 1 })
  expect(untold).toMatchObject({ part: 1, whole: 2 })
})

test('only promises of the house are kept in time or not: no dates, and nothing that a member owes', async () => {
  const no = await fileFrom(world, (await storeNeed(world)).no)
  const { id: requestId } = await requestNamed(world, no)
  await world.database.door(async (tx) => {
    const [route] = await tx.select().from(clocks).where(eq(clocks.requestId, requestId))
    await tx.update(clocks).set({ stoppedAt: world.at }).where(eq(clocks.requestId, requestId))
    for (const kind of ['review', 'volume', 'sample-feedback'] as const)
      await tx.insert(clocks).values({ ...route!, id: `clock-${kind}`, kind, stoppedAt: world.at })
  })
  expect(await observe(world.db, 'clock-hits', { from: 0, until: world.at + 1 })).toHaveLength(1)
})

test('counting again changes nothing, and settled months are left alone', async () => {
  await countMetrics(world.system())
  const before = await readMetrics(await world.as('pia'), undefined)
  await countMetrics(world.system())
  expect(await readMetrics(await world.as('pia'), undefined)).toEqual(before)
})
