import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { countMetrics, lastMonths } from '#app/features/backlog/metrics/count-metrics.server.ts'
import { readMetricRows } from '#app/features/backlog/metrics/read-metric-rows.server.ts'
import { readMetrics } from '#app/features/backlog/metrics/read-metrics.server.ts'
import { clocks } from '#db/schema/index.ts'
import { fileAndGrade, fileFrom, refusalAt, requestNamed, step, storeNeed } from '#tests/helpers/backlog.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

const DAY = 86_400_000
let world: World

beforeEach(async () => {
  world = await createWorld()
})
afterEach(() => world.close())

const file = async () => fileFrom(world, (await storeNeed(world)).no)

async function covered(more: Record<string, string> = {}) {
  const { rows } = await readMetricRows(await world.as('pia'), 'label-coverage', new URLSearchParams(more))
  return rows.map(({ no, part }) => [no, part])
}

async function lookAgainAt(no: number, dueAt: number) {
  const { id } = await requestNamed(world, no)
  await world.database.door((tx) => tx.update(clocks).set({ dueAt }).where(eq(clocks.requestId, id)))
}

test('a label holds for ninety days, and longer with a date for the next look', async () => {
  const no = await file()
  await lookAgainAt(no, world.at + DAY)
  world.advance(89 * DAY)
  expect(await covered()).toEqual([[no, 1]])
  world.advance(2 * DAY)
  expect(await covered()).toEqual([[no, 0]])
  await lookAgainAt(no, world.at + DAY)
  expect(await covered()).toEqual([[no, 1]])
  // The rules are compiled when the first text is judged.
}, 60_000)

test('another label is a young one, another state under the same label is not', async () => {
  const graded = await fileAndGrade(world, (await storeNeed(world)).no)
  const routed = await file()
  world.advance(91 * DAY)
  await step(world, 'pia', routed, 'routed', { line: 'tripods' })
  await lookAgainAt(routed, world.at)
  await lookAgainAt(graded, world.at)
  await step(world, 'pia', graded, 'exists', { productSku: 'CT-3', publicText: refusalAt(world.at).publicText })
  world.advance(1000)
  expect(await covered()).toEqual([[routed, 0]])
})

test('a refused request is not open, and asks for no label', async () => {
  const no = await fileAndGrade(world, (await storeNeed(world)).no)
  await step(world, 'pia', no, 'parked', refusalAt(world.at))
  expect(await covered()).toEqual([])
})

test('a month stays as it ended, and the year is its latest month', async () => {
  const no = await file()
  await lookAgainAt(no, world.at + DAY)
  const [then = ''] = lastMonths(world.at)
  world.advance(120 * DAY)
  const [now = ''] = lastMonths(world.at)
  await countMetrics(world.system())
  const { metrics } = await readMetrics(await world.as('pia'), undefined)
  const coverage = metrics.find(({ metric }) => metric.id === 'label-coverage')
  expect(coverage?.figure).toMatchObject({ rows: 1, part: 0, whole: 1 })
  expect(coverage?.months.find(({ month }) => month === then)?.figure).toMatchObject({ rows: 1, part: 1 })
  expect(await covered({ month: then })).toEqual([[no, 1]])
  expect(await covered({ month: now })).toEqual([[no, 0]])
})
