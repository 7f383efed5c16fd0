import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withdrawMentions } from '#app/features/backlog/withdraw-mentions.server.ts'
import { mentions } from '#db/schema/index.ts'
import { fileFrom, meToo, requestNamed, step, storeNeed } from '#tests/helpers/backlog.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

test('everything a person said is taken back, and stays on record', async () => {
  const no = await fileFrom(world, (await storeNeed(world)).no)
  await meToo(world, 'ana', no)
  await withdrawMentions(await world.as('ana'), no)
  const { id, people } = await requestNamed(world, no)
  expect(people).toBe(0)
  const kept = await world.db.select().from(mentions).where(eq(mentions.requestId, id))
  expect(kept.map((mention) => mention.retractedWhy)).toEqual(['taken back', 'taken back'])
})

test('nobody takes back what others said', async () => {
  const no = await fileFrom(world, (await storeNeed(world)).no)
  await withdrawMentions(await world.as('noor'), no)
  expect((await requestNamed(world, no)).people).toBe(1)
})

test('it reaches what was said for a request that was merged since', async () => {
  const child = await fileFrom(world, (await storeNeed(world)).no)
  const no = await fileFrom(world, (await storeNeed(world, { by: 'noor' })).no)
  await meToo(world, 'mo', child)
  await step(world, 'pia', child, 'merged', { into: no })
  expect((await requestNamed(world, no)).people).toBe(3)
  await withdrawMentions(await world.as('mo'), no)
  expect((await requestNamed(world, no)).people).toBe(2)
})
