import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findDraft } from '#app/features/forum/draft-queries.server.ts'
import { readMine } from '#app/features/forum/mine.server.ts'
import { noteForThread } from '#app/features/forum/note-for-thread.server.ts'
import { listPosts } from '#app/features/forum/post-queries.server.ts'
import { publishPost } from '#app/features/forum/publish-post.server.ts'
import { findThread } from '#app/features/forum/queries.server.ts'
import { receiveReply } from '#app/features/forum/receive-reply.server.ts'
import { threads } from '#db/schema/index.ts'
import { aReply, aThread, COUPON, formOf } from '#tests/helpers/threads.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
let threadNo: number
let threadId: string
beforeAll(async () => {
  world = await createWorld()
  threadNo = (await aThread(await world.as('ana'))).threadNo
  threadId = (await findThread(world.db, threadNo))?.id ?? ''
})
afterAll(() => world.close())

const ANSWER = 'Two locating pins on the plate hold mine at 1.2 kg, also when it is cold.'

test('an answer takes the next number and moves the thread up', async () => {
  world.advance(60_000)
  const { postNo } = await aReply(await world.as('mo'), threadNo, ANSWER)
  expect(postNo).toBe(2)
  expect(await findThread(world.db, threadNo)).toMatchObject({ replyCount: 1, lastPostNo: 2 })
  const [, post] = await listPosts(world.db, threadId, 1)
  expect(post).toMatchObject({ no: 2, kind: 'answer', replyToNo: null, state: 'published' })
})

test('what answers a post is a reply to it; what answers the first is an answer', async () => {
  const max = await world.as('max')
  const reply = await aReply(max, threadNo, 'Which pins are those?', 2)
  const answer = await aReply(max, threadNo, 'I glued mine, and it has held so far.', 1)
  const posts = await listPosts(world.db, threadId, 1)
  expect(posts.find((post) => post.no === reply.postNo)).toMatchObject({ kind: 'reply', replyToNo: 2 })
  expect(posts.find((post) => post.no === answer.postNo)).toMatchObject({ kind: 'answer', replyToNo: null })
})

test('a refused answer is shown with its words marked, and fills the reply page next time', async () => {
  const max = await world.as('max')
  const answer = await receiveReply(max, threadNo, formOf({ body: COUPON, to: '2' }), 'post')
  expect(answer).toMatchObject({ status: 422, refusal: { typed: { body: COUPON, to: '2' } } })
  expect(await noteForThread(max, threadNo)).toMatchObject({ draft: COUPON, draftRevision: 1 })
  expect((await readMine(max)).drafts[0]).toMatchObject({ state: 'refused', place: { href: `/t/${threadNo}/reply` } })
})

test('an answer a moderator was asked about leaves a tombstone that only its author can read', async () => {
  const max = await world.as('max')
  const before = (await findThread(world.db, threadNo))?.replyCount
  expect(await receiveReply(max, threadNo, formOf({ body: COUPON }), 'ask')).toEqual({ to: '/mine?told=held#held' })
  const posts = await listPosts(world.db, threadId, 1)
  const { held } = await noteForThread(max, threadNo)
  expect(posts.at(-1)).toEqual({ no: held[0]?.no, state: 'held' })
  expect(JSON.stringify(posts)).not.toContain('RIG15')
  expect((await findThread(world.db, threadNo))?.replyCount).toBe(before)
  expect(await noteForThread(await world.as('ana'), threadNo)).toMatchObject({ held: [] })
  expect(
    await findDraft(world.db, max.actor.kind === 'account' ? max.actor.id : '', `thread:${threadId}`, 'reply'),
  ).toBeUndefined()
})

test('the button pressed twice posts once', async () => {
  const mo = await world.as('mo')
  const form = formOf({ body: 'I measured 0.4 mm of play at the screw.' })
  const [first, second] = await Promise.all([
    receiveReply(mo, threadNo, form, 'post'),
    receiveReply(mo, threadNo, form, 'post'),
  ])
  expect(second).toEqual(first)
})

test('a draft is kept when so asked, however short', async () => {
  const mo = await world.as('mo')
  expect(await receiveReply(mo, threadNo, formOf({ body: 'I' }), 'keep')).toEqual({ to: '/mine?told=kept#drafts' })
  expect(await noteForThread(mo, threadNo)).toMatchObject({ draft: 'I' })
})

test('neither an unknown thread nor an unknown post can be answered', async () => {
  const mo = await world.as('mo')
  const input = { threadNo: 999_999, body: ANSWER, replyToNo: null }
  await expect(publishPost(mo, input)).rejects.toMatchObject({ code: 'not-found' })
  await expect(publishPost(mo, { ...input, threadNo, replyToNo: 500 })).rejects.toMatchObject({ code: 'not-found' })
})

test('the hasty are asked to wait, and their text is kept', async () => {
  const lee = await world.as('lee')
  lee.settings.limits.postsPerAccount = { count: 1, windowMs: 60_000 }
  await aReply(lee, threadNo, 'One answer is posted at once.')
  const answer = await receiveReply(lee, threadNo, formOf({ body: 'The second one has to wait.' }), 'post')
  expect(answer).toMatchObject({ status: 429, refusal: { errors: { form: { key: 'tooOften' } } } })
  expect(await noteForThread(lee, threadNo)).toMatchObject({ draft: 'The second one has to wait.' })
})

test('in a locked thread only moderators still speak', async () => {
  await world.database.door((tx) => tx.update(threads).set({ lockedAt: world.at }).where(eq(threads.id, threadId)))
  await expect(aReply(await world.as('lee'), threadNo, 'Too late for me.')).rejects.toMatchObject({ code: 'forbidden' })
  expect(await aReply(await world.as('mo'), threadNo, 'Closed, as the part is out now.')).toMatchObject({
    outcome: 'published',
  })
})
