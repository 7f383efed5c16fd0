import { inArray } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { countMetrics } from '#app/features/backlog/metrics/count-metrics.server.ts'
import { readMetricRows } from '#app/features/backlog/metrics/read-metric-rows.server.ts'
import { readMetrics } from '#app/features/backlog/metrics/read-metrics.server.ts'
import { accounts, mentions, requests, sampleEvents, sampleRounds, samples, verdicts } from '#db/schema/index.ts'
import { fileFrom, idOf, requestNamed, settleMembers, storeNeed } from '#tests/helpers/backlog.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

const DAY = 86_400_000
let world: World
let members: string[]
let need: { no: number; lineId: string }

beforeEach(async () => {
  world = await createWorld()
  members = await settleMembers(world, 20)
  need = await storeNeed(world)
  await world.database.door((tx) =>
    tx
      .update(accounts)
      .set({ language: 'zh-CN', timeZone: 'Asia/Shanghai' })
      .where(inArray(accounts.handle, members.slice(10))),
  )
}, 60_000)
afterEach(() => world.close())

/** Rows of a request of this member, and of its first answer so many days after it was written down. */
async function answered(handle: string, no: number, days: number) {
  const { lineId } = need
  const [id, at, accountId] = [`request-${no}`, world.at, await idOf(world, handle)]
  const said = { kind: 'planned' as const, publicText: 'Yes.', lang: 'en', decidedBy: 'account-pia', peopleAt: 1 }
  const words = { title: 'A half-ball', need: 'A half-ball.', lang: 'en', state: 'planned', label: 'planned' } as const
  const heard = { channel: 'forum', sourceType: 'post', sourceId: id, quote: 'A half-ball.', how: 'staff' } as const
  await world.database.door(async (tx) => {
    await tx.insert(requests).values({ id, no, lineId, ...words, createdAt: at - days * DAY, changedAt: at })
    await tx.insert(mentions).values({
      ...{ id: `mention-${no}`, requestId: id, accountId, epoch: 1, ...heard },
      ...{ saidAt: at - days * DAY, capturedAt: at, capturedBy: 'account-pia' },
    })
    await tx.insert(verdicts).values({ id: `verdict-${no}`, requestId: id, epoch: 1, decidedAt: at, ...said })
  })
}

/** Rows of an application that was decided. */
async function decided(handle: string, requestId: string, no: number, toState: 'shortlisted' | 'waiting') {
  const [accountId, month, at] = [await idOf(world, handle), '2026-11', world.at]
  const limits = { capacity: 8, moneyCap: 900, costCap: 300, currency: 'EUR', changedAt: at }
  const told = { camera: 'A', lens: 'B', mount: 'C', scene: 'sports', usedFor: 'D', fails: 'E', lang: 'en' }
  const sample = { id: `sample-${no}`, no, requestId, accountId, month, state: toState, region: 'europe', ...told }
  await world.database.door(async (tx) => {
    await tx
      .insert(sampleRounds)
      .values({ month, ...limits })
      .onConflictDoNothing()
    await tx.insert(samples).values({ ...sample, appliedAt: at, since: at })
    const step = { id: `event-${no}`, sampleId: sample.id, step: 'pick', toState, at, fields: {} }
    await tx.insert(sampleEvents).values(step)
  })
}

async function fairnessOf(metric: string, trait: string) {
  await countMetrics(world.system())
  const { fairness } = await readMetrics(await world.as('pia'), undefined)
  return fairness.find((one) => one.metric === metric && one.trait === trait)
}

test('who waits longer for the first answer is seen by language and by region, and leads to the rows', async () => {
  for (const [at, handle] of members.entries()) await answered(handle, 2001 + at, at < 10 ? 10 : 20)
  expect(await fairnessOf('verdict-delay', 'language')).toMatchObject({
    gap: 2,
    groups: [
      { group: 'en', persons: 10, value: 10 },
      { group: 'zh-CN', persons: 10, value: 20 },
    ],
  })
  expect(await fairnessOf('verdict-delay', 'region')).toMatchObject({
    gap: undefined,
    groups: [
      { group: 'asia', persons: 10, value: 20 },
      { group: 'not-told', persons: 10, value: 10 },
    ],
  })
  expect(await fairnessOf('verdict-delay', 'years')).toMatchObject({ groups: [{ group: 'not-told', persons: 20 }] })
  const rows = await readMetricRows(
    await world.as('pia'),
    'verdict-delay',
    new URLSearchParams({ by: 'language:zh-CN' }),
  )
  expect(rows.rows.map(({ part }) => part)).toEqual(Array(10).fill(20))
  expect(rows.by).toEqual({ trait: 'language', group: 'zh-CN' })
}, 60_000)

test('fewer than ten people who applied are counted, and compared with nobody', async () => {
  const { id } = await requestNamed(world, await fileFrom(world, need.no))
  for (const [at, handle] of members.entries())
    if (at !== 19) await decided(handle, id, 1001 + at, at % 5 === 0 ? 'shortlisted' : 'waiting')
  expect(await fairnessOf('shortlist-rate', 'language')).toMatchObject({
    gap: undefined,
    groups: [
      { group: 'en', persons: 10, part: 2, value: 0.2 },
      { group: 'zh-CN', persons: 9, part: 2, value: null },
    ],
  })
  expect(await fairnessOf('shortlist-rate', 'region')).toMatchObject({ groups: [{ group: 'europe', persons: 19 }] })
}, 60_000)
