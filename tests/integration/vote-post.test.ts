import { afterAll, beforeAll, expect, test } from 'vitest'
import { noteForThread } from '#app/features/forum/note-for-thread.server.ts'
import { listPosts } from '#app/features/forum/post-queries.server.ts'
import { findThread } from '#app/features/forum/queries.server.ts'
import { votePost, withdrawVote } from '#app/features/forum/vote-post.server.ts'
import { aReply, aThread } from '#tests/helpers/threads.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
let threadNo: number
beforeAll(async () => {
  world = await createWorld()
  threadNo = (await aThread(await world.as('ana'))).threadNo
  await aReply(await world.as('mo'), threadNo, 'A washer under the plate cured mine.')
})
afterAll(() => world.close())

const upvotes = async () => {
  const posts = await listPosts(world.db, (await findThread(world.db, threadNo))?.id ?? '', 1)
  return posts.map((post) => post.state === 'published' && post.upvotes)
}

test('a vote counts once, however often it is given', async () => {
  const max = await world.as('max')
  await Promise.all([votePost(max, threadNo, 2), votePost(max, threadNo, 2)])
  expect(await upvotes()).toEqual([0, 1])
  expect((await noteForThread(max, threadNo)).voted).toEqual([2])
})

test('it can be taken back, once', async () => {
  const max = await world.as('max')
  await withdrawVote(max, threadNo, 2)
  await withdrawVote(max, threadNo, 2)
  expect(await upvotes()).toEqual([0, 0])
})

test('one does not vote for oneself, nor do staff who have not passed, nor the silenced', async () => {
  await expect(votePost(await world.as('mo'), threadNo, 2)).rejects.toMatchObject({
    code: 'forbidden',
    said: { key: 'refused.ownVote' },
  })
  await expect(votePost(await world.as('raj'), threadNo, 2)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(votePost(await world.as('sid'), threadNo, 2)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(votePost(await world.as('max'), threadNo, 77)).rejects.toMatchObject({ code: 'not-found' })
})
