import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { endGrant } from '#app/features/accounts/end-grant.server.ts'
import { giveGrant } from '#app/features/accounts/give-grant.server.ts'
import { admitPartner } from '#app/features/admission/overrides/admit-partner.server.ts'
import { openDoor } from '#app/features/admission/welcome/admit-member.server.ts'
import { leaveOut } from '#app/features/backlog/people/leave-out.server.ts'
import { personFor } from '#app/features/backlog/people/person-for.server.ts'
import { storeOutsideMention } from '#app/features/backlog/store-outside-mention.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { mentions } from '#db/schema/index.ts'
import { fileFrom, idOf, meToo, requestNamed, settleMembers, storeNeed } from '#tests/helpers/backlog.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

const DAY = 86_400_000

let world: World
let members: string[]
beforeAll(async () => {
  world = await createWorld()
  members = await settleMembers(world, 4)
})
afterAll(() => world.close())

async function heardFrom(address: string, verified = true) {
  const [no, ctx] = [await fileFrom(world, (await storeNeed(world)).no), await world.as('pia')]
  await inTransaction(ctx, async (tx) => {
    const personId = await personFor(tx, ctx, { channel: 'mail', value: address, verified })
    const item = { id: `fair-${no}`, channel: 'event', quote: 'A bowl.', saidAt: world.at, personId } as const
    await storeOutsideMention(tx, ctx, { request: await requestNamed(world, no), item })
  })
  return no
}

const counted = async (no: number) => {
  const { people, outside } = await requestNamed(world, no)
  return { people, outside }
}

async function letIn(handle: string) {
  const [ctx, id] = [world.system(), await idOf(world, handle)]
  await inTransaction(ctx, (tx) => openDoor(tx, ctx, id))
  await world.runJobs()
}

test('who spoke at a fair and passes the exam later counts as a member from then on, once', async () => {
  const [no, other] = [await heardFrom('ben@demo.test'), await heardFrom('Ben@Demo.test')]
  const stranger = await heardFrom('ben@demo.test.example')
  expect(await counted(no)).toEqual({ people: 1, outside: 1 })
  await letIn('ben')
  expect(await counted(no)).toEqual({ people: 2, outside: 0 })
  expect(await counted(other)).toEqual({ people: 2, outside: 0 })
  expect(await counted(stranger)).toEqual({ people: 1, outside: 1 })
  await meToo(world, 'ben', no)
  expect(await counted(no)).toEqual({ people: 2, outside: 0 })
})

test('an address that nobody vouched for is never taken for a member’s', async () => {
  const no = await heardFrom(`${members[0]}@demo.test`, false)
  const pia = await world.as('ada')
  const grantId = await giveGrant(pia, {
    accountId: await idOf(world, members[0]!),
    kind: 'coordinator',
    reason: 'Fairs.',
  })
  await endGrant(pia, grantId, 'Over.')
  await world.runJobs()
  expect(await counted(no)).toEqual({ people: 1, outside: 1 })
})

test('who joins the staff counts no more, and again when that ends', async () => {
  const [no, ada] = [await fileFrom(world, (await storeNeed(world)).no), await world.as('ada')]
  await meToo(world, members[1]!, no)
  const grant = { accountId: await idOf(world, members[1]!), kind: 'coordinator', reason: 'Fairs.' } as const
  const grantId = await giveGrant(ada, grant)
  await world.runJobs()
  expect(await counted(no)).toMatchObject({ people: 1 })
  await endGrant(ada, grantId, 'Over.')
  await world.runJobs()
  expect(await counted(no)).toMatchObject({ people: 2 })
})

test('a right that ends by itself gives its holder back to the counts on that day', async () => {
  const [no, ada] = [await fileFrom(world, (await storeNeed(world)).no), await world.as('ada')]
  await meToo(world, members[2]!, no)
  const endsAt = world.at + 30 * DAY
  await giveGrant(ada, { accountId: await idOf(world, members[2]!), kind: 'coordinator', reason: 'One fair.', endsAt })
  await world.runJobs()
  expect(await counted(no)).toMatchObject({ people: 1 })
  world.advance(31 * DAY)
  await world.runJobs()
  expect(await counted(no)).toMatchObject({ people: 2 })
})

test('a member who becomes a partner counts no more', async () => {
  const no = await fileFrom(world, (await storeNeed(world)).no)
  await meToo(world, members[3]!, no)
  await admitPartner(await world.as('eva'), {
    handle: members[3]!,
    partnerOf: 'Kamerawerk',
    reason: 'Speaks for them.',
  })
  await world.runJobs()
  expect(await counted(no)).toMatchObject({ people: 1 })
})

test('who holds a sample or tests is flagged and left out of this request alone', async () => {
  const [no, other] = [
    await fileFrom(world, (await storeNeed(world)).no),
    await fileFrom(world, (await storeNeed(world)).no),
  ]
  await meToo(world, 'noor', no)
  await meToo(world, 'noor', other)
  const [ctx, accountId] = [world.system(), await idOf(world, 'noor')]
  const { id: requestId } = await requestNamed(world, no)
  await inTransaction(ctx, (tx) => leaveOut(tx, ctx, { requestId, accountId, why: 'sample' }))
  expect(await counted(no)).toMatchObject({ people: 1 })
  expect(await counted(other)).toMatchObject({ people: 2 })
  const flagged = and(eq(mentions.requestId, requestId), eq(mentions.accountId, accountId), eq(mentions.counts, false))
  expect(await world.db.$count(mentions, flagged)).toBe(1)
})
