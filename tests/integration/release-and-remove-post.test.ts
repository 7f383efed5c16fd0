import { afterAll, beforeAll, expect, test } from 'vitest'
import { acceptAnswer } from '#app/features/forum/accept-answer.server.ts'
import { readMine } from '#app/features/forum/mine.server.ts'
import { listPosts } from '#app/features/forum/post-queries.server.ts'
import { findThread } from '#app/features/forum/queries.server.ts'
import { receiveReply } from '#app/features/forum/receive-reply.server.ts'
import { receiveThread } from '#app/features/forum/receive-thread.server.ts'
import { releasePost } from '#app/features/forum/release-post.server.ts'
import { removePost } from '#app/features/forum/remove-post.server.ts'
import { search } from '#app/features/search/search.server.ts'
import { aReply, aThread, COUPON, formOf } from '#tests/helpers/threads.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const release = async (postId: string) => {
  const mo = await world.as('mo')
  await mo.door((tx) => releasePost(tx, mo, postId))
}
const remove = async (postId: string, reason = 'An offer to sell') => {
  const mo = await world.as('mo')
  await mo.door((tx) => removePost(tx, mo, postId, reason))
}

test('a held answer that is released is counted, found, and brings its thread up', async () => {
  const { threadNo } = await aThread(await world.as('ana'))
  const lee = await world.as('lee')
  await receiveReply(lee, threadNo, formOf({ body: COUPON }), 'ask')
  const [held] = (await readMine(lee)).held
  world.advance(60_000)
  await release(held?.id ?? '')
  await release(held?.id ?? '')
  const { replyCount, lastPostNo, id } = (await findThread(world.db, threadNo)) ?? {}
  expect({ replyCount, lastPostNo }).toEqual({ replyCount: 1, lastPostNo: 2 })
  expect((await listPosts(world.db, id ?? '', 1))[1]).toMatchObject({ no: 2, state: 'published' })
  expect((await search(world.db, 'RIG15')).results[0]?.href).toBe(`/t/${threadNo}/p/2`)
})

test('a thread held from the start appears when its opening post is released', async () => {
  const ana = await world.as('ana')
  const fields = { line: 'power', kind: 'question', title: 'Is this plate worth its price?', body: COUPON }
  await receiveThread(ana, formOf(fields), 'ask')
  const [held] = (await readMine(ana)).held
  expect(await findThread(world.db, held?.threadNo ?? 0)).toBeUndefined()
  await release(held?.id ?? '')
  expect(await findThread(world.db, held?.threadNo ?? 0)).toMatchObject({ title: fields.title })
})

test('a removed answer leaves a tombstone, is accepted no more, and its author learns why', async () => {
  const ana = await world.as('ana')
  const { threadNo } = await aThread(ana, { title: 'A thread that loses its answer' })
  const max = await world.as('max')
  const { postId, postNo } = await aReply(max, threadNo, 'Lower the plate by one hole, zebrawood.')
  await acceptAnswer(ana, threadNo, postNo)
  await remove(postId)
  const thread = await findThread(world.db, threadNo)
  expect(thread).toMatchObject({ replyCount: 0, answered: false, acceptedPostId: null })
  expect((await listPosts(world.db, thread?.id ?? '', 1))[1]).toEqual({ no: 2, state: 'removed' })
  expect((await search(world.db, 'zebrawood')).results).toEqual([])
  expect((await readMine(max)).held[0]).toMatchObject({ state: 'removed', reason: 'An offer to sell' })
})

test('what was removed can be brought back', async () => {
  const { threadNo, postId } = await aThread(await world.as('ana'), { title: 'Removed by mistake and back' })
  await remove(postId)
  expect(await findThread(world.db, threadNo)).toBeUndefined()
  await release(postId)
  expect(await findThread(world.db, threadNo)).toMatchObject({ title: 'Removed by mistake and back' })
  expect((await readMine(await world.as('ana'))).held.map((post) => post.id)).not.toContain(postId)
})
