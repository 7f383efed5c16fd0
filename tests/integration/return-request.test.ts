import { afterAll, beforeAll, expect, test } from 'vitest'
import { listTransitions } from '#app/features/backlog/request-queries.server.ts'
import { returnDueRequests } from '#app/features/backlog/returning/return-request.server.ts'
import { fileAndGrade, meToo, refusalAt, requestNamed, settleMembers, step, storeNeed } from '#tests/helpers/backlog.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

const DAY = 86_400_000
let world: World
let members: string[]
beforeAll(async () => {
  world = await createWorld()
  members = await settleMembers(world, 10)
})
afterAll(() => world.close())

const due = () => returnDueRequests(world.system())
const stateOf = async (no: number) => (await requestNamed(world, no)).state

async function parked(more: Parameters<typeof refusalAt>[1]) {
  const no = await fileAndGrade(world, (await storeNeed(world)).no)
  world.advance(1000)
  await step(world, 'pia', no, 'parked', refusalAt(world.at, more))
  world.advance(1000)
  return no
}

test('a review date brings a "no" back without anybody asking, and says who did', async () => {
  const no = await parked({ reviewAt: world.at + 10 * DAY })
  await due()
  expect(await stateOf(no)).toBe('parked')
  world.advance(10 * DAY)
  await due()
  await due()
  const history = await listTransitions(world.db, (await requestNamed(world, no)).id)
  expect(history.filter((row) => row.toState === 'reopen_due')).toMatchObject([{ actorId: 'system' }])
})

test('within 90 days of a return people wait; after that they bring it back', async () => {
  const no = await parked({ reopenPeople: 1 })
  await meToo(world, members[0]!, no)
  expect(await stateOf(no)).toBe('reopen_due')
  const { reopenPeople, ...again } = refusalAt(world.at)
  await step(world, 'pia', no, 'parked', { ...again, publicText: `${again.publicText} 1 more asked since.` })
  world.advance(1000)
  for (const handle of members.slice(1, 4)) await meToo(world, handle, no)
  await due()
  expect(await stateOf(no)).toBe('parked')
  world.advance(90 * DAY)
  await due()
  expect(await stateOf(no)).toBe('reopen_due')
})
