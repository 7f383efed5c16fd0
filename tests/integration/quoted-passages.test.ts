import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addMention } from '#app/features/backlog/add-mention.server.ts'
import { listQuotes } from '#app/features/backlog/mention-queries.server.ts'
import { posts } from '#db/schema/index.ts'
import { fileFrom, NEED, requestNamed, storeNeed, storeReply } from '#tests/helpers/backlog.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const quotesOf = async (no: number) => (await listQuotes(world.db, (await requestNamed(world, no)).id, null)).quotes
const edit = (id: string, body: string) =>
  world.database.door((tx) => tx.update(posts).set({ body }).where(eq(posts.id, id)))

test('five comments of one person in one thread count once, and all five are kept as quotes', async () => {
  const need = await storeNeed(world)
  const no = await fileFrom(world, need.no)
  for (let turn = 1; turn <= 5; turn++) {
    const reply = await storeReply(world, need.threadId, 'noor', `It gave up again, for the ${turn}th time.`)
    expect(await addMention(await world.as('pia'), no, { threadNo: need.no, postNo: reply.no })).toMatchObject({
      ok: true,
    })
  }
  expect((await requestNamed(world, no)).people).toBe(2)
  expect((await quotesOf(no)).filter(({ handle }) => handle === 'noor')).toHaveLength(5)
})

test('an edited post marks what was quoted from it, and edited back it does not', async () => {
  const need = await storeNeed(world)
  const no = await fileFrom(world, need.no)
  await edit(need.postId, `${NEED} Never mind.`)
  expect(await quotesOf(no)).toMatchObject([{ quote: NEED, changed: true }])
  await edit(need.postId, NEED)
  expect(await quotesOf(no)).toMatchObject([{ quote: NEED, changed: false }])
})

test('of a removed post nothing is quoted, and its author still counts', async () => {
  const need = await storeNeed(world)
  const no = await fileFrom(world, need.no)
  await world.database.door((tx) => tx.update(posts).set({ state: 'removed' }).where(eq(posts.id, need.postId)))
  expect(await quotesOf(no)).toMatchObject([{ quote: null, gone: true }])
  expect((await requestNamed(world, no)).people).toBe(1)
})

test('a page of quotes is read from the index of quotes, however many said Me too', async () => {
  const plan =
    await world.database.client.execute(`EXPLAIN QUERY PLAN SELECT id FROM mention WHERE mention.request_id = 'x'
    AND mention.retracted_at IS NULL AND mention.quote <> '' ORDER BY mention.said_at DESC, mention.id DESC LIMIT 13`)
  expect(plan.rows.map((row) => row.detail)).toEqual([expect.stringContaining('mention_quoted')])
})
