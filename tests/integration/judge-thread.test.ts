import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { judgeThread } from '#app/features/backlog/judge-thread.server.ts'
import { threads } from '#db/schema/index.ts'
import { idOf, storeNeed } from '#tests/helpers/backlog.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const threadNamed = async (no: number) => (await world.db.select().from(threads).where(eq(threads.no, no)))[0]

test('a thread without a need is judged, and who judged first stands', async () => {
  const { no } = await storeNeed(world)
  await judgeThread(await world.as('pia'), no)
  const judged = { judgedAt: world.at, judgedBy: await idOf(world, 'pia') }
  world.advance(1000)
  await judgeThread(await world.as('lee'), no)
  expect(await threadNamed(no)).toMatchObject(judged)
})

test('members do not judge', async () => {
  const { no } = await storeNeed(world)
  await expect(judgeThread(await world.as('noor'), no)).rejects.toMatchObject({ code: 'forbidden' })
})
