import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { decideItem } from '#app/features/review/decide/decide-item.server.ts'
import { claimItem, releaseItem } from '#app/features/review/queue/claim-item.server.ts'
import { readerOf } from '#app/features/review/queue/claims.server.ts'
import { findNextForModerator, findPlace } from '#app/features/review/queue/queue-queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { reviewItems } from '#db/schema/index.ts'
import { waitingThread } from '#tests/helpers/waiting.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
let mo: Context
let max: Context
beforeEach(async () => {
  world = await createWorld()
  mo = await world.as('mo')
  max = await world.as('max')
})
afterEach(() => world.close())

async function claimerOf(itemId: string) {
  const [item] = await world.db.select().from(reviewItems).where(eq(reviewItems.id, itemId))
  return item?.claimedBy ?? null
}
const idOf = (ctx: Context) => readerOf(ctx).id
const nextFor = async (ctx: Context, itemId: string) => {
  const place = await findPlace(world.db, itemId)
  return place && findNextForModerator(world.db, readerOf(ctx), place)
}

test('a claimed item is passed over by the others, and found by whoever claimed it', async () => {
  const [first, second, third] = [await waitingThread(world), await waitingThread(world), await waitingThread(world)]
  await claimItem(max, second.itemId)
  expect(await nextFor(mo, first.itemId)).toBe(third.itemId)
  expect(await nextFor(max, first.itemId)).toBe(second.itemId)
})

test('the second to claim is told who was first', async () => {
  const { itemId } = await waitingThread(world)
  await claimItem(max, itemId)
  await expect(claimItem(mo, itemId)).rejects.toMatchObject({
    code: 'conflict',
    said: { key: 'claimedAlready', values: { by: 'max' } },
  })
  expect(await claimerOf(itemId)).toBe(idOf(max))
})

test('a claim ends by itself, and then anybody may claim', async () => {
  const { itemId } = await waitingThread(world)
  await claimItem(max, itemId)
  world.advance(mo.settings.moderation.claimMs)
  await claimItem(mo, itemId)
  expect(await claimerOf(itemId)).toBe(idOf(mo))
})

test('whoever claims another item gives up the one before', async () => {
  const [first, second] = [await waitingThread(world), await waitingThread(world)]
  await claimItem(mo, first.itemId)
  await claimItem(mo, second.itemId)
  expect([await claimerOf(first.itemId), await claimerOf(second.itemId)]).toEqual([null, idOf(mo)])
})

test('only one’s own claim is given up', async () => {
  const { itemId } = await waitingThread(world)
  await claimItem(max, itemId)
  await releaseItem(mo, itemId)
  expect(await claimerOf(itemId)).toBe(idOf(max))
  await releaseItem(max, itemId)
  expect(await claimerOf(itemId)).toBeNull()
})

test('somebody else may still decide it, and then nobody claims it any more', async () => {
  const { itemId } = await waitingThread(world)
  await claimItem(max, itemId)
  await decideItem(mo, itemId, { decision: 'publish', reason: '' })
  expect(await claimerOf(itemId)).toBeNull()
  await expect(claimItem(max, itemId)).rejects.toMatchObject({ said: { key: 'nothingToClaim' } })
})

test('claiming is for moderators, and never of one’s own post', async () => {
  const { itemId } = await waitingThread(world, 'held', 'mo')
  for (const handle of ['mo', 'ana', 'pia', 'lee'])
    await expect(claimItem(await world.as(handle), itemId)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(claimItem(max, 'nothing')).rejects.toMatchObject({ code: 'not-found' })
})
