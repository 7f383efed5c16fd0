import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { mendPost } from '#app/features/review/decide/mend-post.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { events, notices, postRevisions, posts, reviewItems, reviewTraits, threads } from '#db/schema/index.ts'
import { stateOf, waitingThread } from '#tests/helpers/waiting.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
let mo: Context
beforeEach(async () => {
  world = await createWorld()
  mo = await world.as('mo')
})
afterEach(() => world.close())

const mending = { title: 'Clamp slips', body: 'It turns below zero.', why: 'Took the offer out.', revision: 1 }

test('the history shows who mended the words and why, the author is told, and it still waits', async () => {
  const held = await waitingThread(world)
  await mendPost(mo, held.itemId, mending)
  expect(await stateOf(world, held)).toEqual({ post: 'held', thread: 'held', item: 'waiting' })
  const [post] = await world.db.select().from(posts).where(eq(posts.id, held.postId))
  const [thread] = await world.db.select().from(threads).where(eq(threads.id, held.threadId))
  expect([post?.body, post?.revision, thread?.title]).toEqual([mending.body, 2, mending.title])
  const last = (await world.db.select().from(postRevisions)).at(-1)
  expect(last).toMatchObject({ reason: mending.why, editedBy: mo.actor.kind === 'account' && mo.actor.id })
  await world.runJobs()
  const [notice] = await world.db.select().from(notices).where(eq(notices.accountId, held.authorId))
  expect(notice).toMatchObject({ kind: 'mended', values: { quoted: mending.why } })
})

test('the new words are judged again, as their author’s, and the item shows what is found in them', async () => {
  const held = await waitingThread(world)
  await mendPost(mo, held.itemId, {
    ...mending,
    body: 'Use my code SAVE20 for 20% off at my shop: https://shop.example',
  })
  const [item] = await world.db.select().from(reviewItems).where(eq(reviewItems.id, held.itemId))
  expect(item?.findings.length).toBeGreaterThan(0)
  await mendPost(mo, held.itemId, { ...mending, revision: 2 })
  const [again] = await world.db.select().from(reviewItems).where(eq(reviewItems.id, held.itemId))
  expect(again?.findings).toEqual([])
})

test('words that changed meanwhile are read again first', async () => {
  const held = await waitingThread(world)
  const stale = mendPost(mo, held.itemId, { ...mending, revision: 7 })
  await expect(stale).rejects.toMatchObject({ code: 'conflict', said: { key: 'stale' } })
  expect(await world.db.select().from(events).where(eq(events.type, 'post.mended'))).toEqual([])
})

test('is not for one’s own post, nor for members, nor for what waits in part', async () => {
  const own = await waitingThread(world, 'held', 'mo')
  for (const handle of ['mo', 'ana', 'pia'])
    await expect(mendPost(await world.as(handle), own.itemId, mending)).rejects.toMatchObject({ code: 'forbidden' })
  const trial = await waitingThread(world, 'trial')
  await expect(mendPost(mo, trial.itemId, mending)).rejects.toMatchObject({ said: { key: 'nothingToMend' } })
})

test('mended, it belongs to the wave that its new words belong to', async () => {
  const held = await waitingThread(world)
  const siteOf = async () => {
    const traits = await world.db.select().from(reviewTraits).where(eq(reviewTraits.itemId, held.itemId))
    return traits.flatMap(({ kind, value }) => (kind === 'link' ? value : []))
  }
  await mendPost(mo, held.itemId, { ...mending, body: 'Seen at https://www.rigbarn.example/p/1 in May.' })
  expect(await siteOf()).toEqual(['rigbarn.example'])
  await mendPost(mo, held.itemId, { ...mending, revision: 2 })
  expect(await siteOf()).toEqual([])
})
