import { and, eq, inArray, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rebuildCounters } from '#app/features/backlog/rebuild-counters.server.ts'
import { listLedgerIds } from '#app/features/backlog/request-queries.server.ts'
import { mentions } from '#db/schema/index.ts'
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
let members: string[]
beforeAll(async () => {
  world = await createWorld()
  members = await settleMembers(world, 8)
})
afterAll(() => world.close())

async function askedBy(...who: number[]) {
  const no = await fileFrom(world, (await storeNeed(world)).no)
  for (const at of who) await meToo(world, members[at]!, no)
  return no
}

/** Everyone who stands in the ledger of a request, as it is now. */
async function peopleOf(no: number) {
  const ids = await listLedgerIds(world.db, (await requestNamed(world, no)).id)
  const rows = await world.db
    .selectDistinct({ id: mentions.accountId })
    .from(mentions)
    .where(and(inArray(mentions.requestId, ids), isNull(mentions.retractedAt), eq(mentions.counts, true)))
  return rows.map((row) => row.id).sort()
}

const figures = async (no: number) => {
  const { people, peopleSince, returning, meToo: pressed, outside, unattributed } = await requestNamed(world, no)
  return { people, peopleSince, returning, pressed, outside, unattributed }
}

test('merged, who asked for both counts once; taken apart, each request has its own people again, exactly', async () => {
  const [child, no] = [await askedBy(0, 1, 2), await askedBy(2, 3)]
  const before = await Promise.all([child, no].map(async (each) => [await peopleOf(each), await figures(each)]))
  await step(world, 'pia', child, 'merged', { into: no })
  expect((await requestNamed(world, no)).people).toBe(5)
  expect(await figures(child)).toEqual(before[0]?.[1])
  await step(world, 'pia', child, 'back', { why: 'Two different bodies after all.' })
  expect(await Promise.all([child, no].map(async (each) => [await peopleOf(each), await figures(each)]))).toEqual(
    before,
  )
})

test('a merge into a request that went into another is refused, and nobody is lost', async () => {
  const [first, middle, last] = [await askedBy(0), await askedBy(1), await askedBy(2)]
  await step(world, 'pia', middle, 'merged', { into: last })
  const before = await Promise.all([first, middle, last].map(figures))
  expect(await step(world, 'pia', first, 'merged', { into: middle })).toMatchObject({
    outcome: 'refused',
    errors: { into: { key: 'step.mergedAlready' } },
  })
  expect(await Promise.all([first, middle, last].map(figures))).toEqual(before)
})

test('a request that others went into goes nowhere itself', async () => {
  const [child, no, other] = [await askedBy(0), await askedBy(1), await askedBy(2)]
  await step(world, 'pia', child, 'merged', { into: no })
  const refused = await step(world, 'pia', no, 'merged', { into: other })
  expect(refused).toMatchObject({ outcome: 'refused', errors: { into: { key: 'step.hasMerged' } } })
  expect(await peopleOf(no)).toHaveLength(3)
})

test('two merges that would chain, asked for at once: one is done and the other refused', async () => {
  const [a, b, c] = [await askedBy(0), await askedBy(1), await askedBy(2)]
  const both = await Promise.all([
    step(world, 'pia', a, 'merged', { into: b }),
    step(world, 'pia', b, 'merged', { into: c }),
  ])
  expect(both.map(({ outcome }) => outcome).sort()).toEqual(['changed', 'refused'])
})

test('merged into a "no", all who asked are still there, and those who asked after the answer count as such', async () => {
  const no = await fileAndGrade(world, (await storeNeed(world)).no)
  const child = await askedBy(4)
  world.advance(1000)
  await step(world, 'pia', no, 'parked', refusalAt(world.at, { reopenPeople: 5 }))
  world.advance(1000)
  await meToo(world, members[5]!, child)
  await meToo(world, members[6]!, no)
  await step(world, 'pia', child, 'merged', { into: no })
  expect(await figures(no)).toMatchObject({ people: 4, peopleSince: 2 })
  expect(await rebuildCounters(world.system())).toEqual([])
})
