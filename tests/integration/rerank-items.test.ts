import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { rerankItems } from '#app/features/review/queue/rerank-items.server.ts'
import { accounts, reviewItems } from '#db/schema/index.ts'
import { waitingThread } from '#tests/helpers/waiting.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

const DAY = 86_400_000

let world: World
beforeEach(async () => {
  world = await createWorld()
})
afterEach(() => world.close())

const rankNow = async (itemId: string) =>
  (await world.db.select().from(reviewItems).where(eq(reviewItems.id, itemId)))[0]?.rank

test('an appeal rises when half its time has passed', async () => {
  const { itemId } = await waitingThread(world, 'appeal')
  const fresh = { rank: 40, dueAt: world.at + 7 * DAY }
  await world.database.door((tx) => tx.update(reviewItems).set(fresh).where(eq(reviewItems.id, itemId)))
  await rerankItems(world.system())
  expect(await rankNow(itemId)).toBe(40)
  world.advance(4 * DAY)
  await rerankItems(world.system())
  expect(await rankNow(itemId)).toBe(10)
})

test('a newcomer’s first day ends, and many items are gone through', async () => {
  const [ana] = await world.db.select().from(accounts).where(eq(accounts.handle, 'ana'))
  const today = { admittedAt: world.at }
  await world.database.door((tx) =>
    tx
      .update(accounts)
      .set(today)
      .where(eq(accounts.id, ana?.id ?? '')),
  )
  const ids: string[] = []
  for (let n = 0; n < 52; n++) ids.push((await waitingThread(world)).itemId)
  expect(await rankNow(ids[0] ?? '')).toBe(48)
  world.advance(DAY)
  await rerankItems(world.system())
  const ranks = await Promise.all(ids.map(rankNow))
  expect(new Set(ranks)).toEqual(new Set([50]))
})
