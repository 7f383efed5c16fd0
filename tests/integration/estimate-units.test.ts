import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readRequest } from '#app/features/backlog/read-request.server.ts'
import { dropMarket, setMarket } from '#app/features/backlog/volume/set-market.server.ts'
import { monthsAfter } from '#app/features/backlog/volume/standing.ts'
import { queueEstimates } from '#app/features/backlog/volume/want-estimate.server.ts'
import { events, jobs, requests } from '#db/schema/index.ts'
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
import { aRequest, dayPasses, estimated, says, settle } from '#tests/helpers/volume.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
let members: string[]
beforeAll(async () => {
  world = await createWorld()
  members = await settleMembers(world, 30)
  // The first text that is judged reads all the rules.
  await aRequest(world)
}, 60_000)
afterAll(() => world.close())

test('a Me too leaves a mark, and many within a second become one estimate', async () => {
  const no = await aRequest(world)
  await estimated(world, no)
  const before = await world.db.$count(jobs, eq(jobs.name, 'estimate-units'))
  for (const handle of members.slice(0, 8)) await meToo(world, handle, no)
  await queueEstimates(world.system())
  await queueEstimates(world.system())
  expect(await world.db.$count(jobs, eq(jobs.name, 'estimate-units'))).toBe(before + 1)
  expect((await estimated(world, no)).ladder).toMatchObject({ named: 1, meToo: 8, wanted: false })
})

test('the same people give the same numbers, and more people no fewer units', async () => {
  const no = await aRequest(world)
  for (const handle of members.slice(0, 10)) await says(world, handle, no, { juster: 9, qty: 2 })
  const { unitsLow, unitsMiddle, unitsHigh, unitsChance } = (await estimated(world, no)).request
  const again = (await estimated(world, no)).request
  expect(again).toMatchObject({ unitsLow, unitsMiddle, unitsHigh, unitsChance })
  expect(unitsMiddle).toBeGreaterThan(5)
  await says(world, 'member11', no, { juster: 10, qty: 3 })
  expect((await estimated(world, no)).request.unitsHigh).toBeGreaterThanOrEqual(unitsHigh ?? 0)
})

test('words fade on the day when they are 24 months old', async () => {
  const no = await aRequest(world)
  for (const handle of members) await meToo(world, handle, no)
  await settle(world, no, { moq: 1 })
  const { request, ladder } = await estimated(world, no)
  expect(ladder?.fadesAt).toBe(monthsAfter(world.at, 24))
  world.advance((ladder?.fadesAt ?? 0) - world.at - 1)
  expect((await dayPasses(world, no)).request.unitsChance).toBe(request.unitsChance)
  world.advance(1)
  const faded = await dayPasses(world, no)
  expect(faded.request.unitsChance).toBeLessThan((request.unitsChance ?? 0) - 0.1)
  expect(faded.ladder).toMatchObject({ meToo: 30 })
})

test('who spoke for two requests that became one is one person at the strongest step', async () => {
  const child = await aRequest(world)
  const into = await fileFrom(world, (await storeNeed(world, { by: 'noor' })).no)
  await says(world, 'member1', child, { juster: 9 })
  await meToo(world, 'member1', into)
  await step(world, 'pia', child, 'merged', { into })
  const { ladder } = await estimated(world, into)
  expect(ladder).toMatchObject({ named: 2, meToo: 0, wouldBuy: 1 })
})

test('a "no" is looked at again once the chance of its line is high enough', async () => {
  const no = await fileAndGrade(world, (await storeNeed(world)).no)
  await settle(world, no, { moq: 3 })
  world.advance(1000)
  const parked = await step(world, 'pia', no, 'parked', refusalAt(world.at, { reopenPeople: 3 }))
  expect(parked.outcome).toBe('changed')
  world.advance(1000)
  await says(world, 'member1', no, { juster: 10, qty: 3 })
  await says(world, 'member2', no, { juster: 10, qty: 3 })
  expect((await requestNamed(world, no)).state).toBe('parked')
  const { request } = await estimated(world, no)
  expect(request.unitsChance).toBeGreaterThan(0.6)
  expect(request.state).toBe('reopen_due')
  await says(world, 'member3', no, { juster: 10, qty: 3 })
  await estimated(world, no)
  const reached = and(eq(events.type, 'request.threshold-reached'), eq(events.subject, `request:${request.id}`))
  expect(await world.db.select().from(events).where(reached)).toMatchObject([
    { payload: { requestNo: no, kind: 'units', chance: request.unitsChance } },
  ])
})

test('members see the ladder, staff the range and the chance, marked as unchecked', async () => {
  const no = await aRequest(world)
  await says(world, 'member1', no)
  await estimated(world, no)
  for (const audience of ['public', 'member', 'moderator'] as const) {
    const { volume } = await readRequest(world.db, audience, no, null)
    expect(volume.steps).toContainEqual({ step: 3, people: 1 })
    expect(volume.staff).toBeUndefined()
  }
  const { volume } = await readRequest(world.db, 'staff', no, null)
  expect(volume.staff).toMatchObject({ checked: false, units: { low: expect.any(Number) } })
})

test('what stood when it was made stays, whatever time does', async () => {
  const no = await aRequest(world)
  await says(world, 'member1', no)
  const { request } = await estimated(world, no)
  await settle(world, no, { state: 'made' })
  world.advance(800 * 86_400_000)
  const after = await dayPasses(world, no)
  expect(after.request.unitsHigh).toBe(request.unitsHigh)
  expect(after.ladder).toMatchObject({ wouldBuy: 1 })
})

test('a multiplier for the market stands beside the estimate, signed by the PM of the line, and changes nothing', async () => {
  const no = await aRequest(world)
  const { request } = await estimated(world, no)
  await world.database.door((tx) => tx.update(requests).set({ pmId: request.pmId }).where(eq(requests.no, no)))
  await expect(setMarket(await world.as('raj'), no, { factor: 4, why: 'Rental' })).rejects.toMatchObject({
    code: 'forbidden',
  })
  await setMarket(await world.as('pia'), no, { factor: 3, why: 'Dealers ask as well' })
  await setMarket(await world.as('lee'), no, { factor: 4, why: 'Rental houses buy by the shelf' })
  const { volume } = await readRequest(world.db, 'staff', no, null)
  expect(volume.staff?.market).toMatchObject({ factor: 4, by: expect.any(String) })
  expect((await estimated(world, no)).request.unitsChance).toBe(request.unitsChance)
  await dropMarket(await world.as('pia'), no)
  expect((await readRequest(world.db, 'staff', no, null)).volume.staff?.market).toBeUndefined()
})
