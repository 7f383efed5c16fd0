import { afterAll, beforeAll, expect, test } from 'vitest'
import { acceptAnswer, takeBackAcceptance } from '#app/features/forum/accept-answer.server.ts'
import { findThread, listThreads } from '#app/features/forum/queries.server.ts'
import { readThread } from '#app/features/forum/read-thread.server.ts'
import { aReply, aThread } from '#tests/helpers/threads.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
let threadNo: number
beforeAll(async () => {
  world = await createWorld()
  threadNo = (await aThread(await world.as('ana'))).threadNo
  await aReply(await world.as('mo'), threadNo, 'A washer under the plate cured mine.')
  await aReply(await world.as('max'), threadNo, 'A rosette adapter is what holds.')
})
afterAll(() => world.close())

const unanswered = async () => (await listThreads(world.db, { unanswered: true })).threads.map((thread) => thread.no)

test('the accepted answer is read first, and the thread is no longer unanswered', async () => {
  expect(await unanswered()).toContain(threadNo)
  await acceptAnswer(await world.as('ana'), threadNo, 3)
  expect(await findThread(world.db, threadNo)).toMatchObject({ answered: true, acceptedAt: world.at })
  expect(await unanswered()).not.toContain(threadNo)
  expect((await readThread(world.db, 'member', threadNo, null)).accepted).toMatchObject({ no: 3 })
})

test('another answer takes its place', async () => {
  await acceptAnswer(await world.as('ana'), threadNo, 2)
  const read = await readThread(world.db, 'member', threadNo, null)
  expect(read.thread.acceptedPostId).toBe(read.posts[0]?.state === 'published' ? read.posts[0].id : '')
  // Right under the question it need not be lifted.
  expect(read.accepted).toBeUndefined()
})

test('taking back the answer that is not accepted changes nothing; the accepted one reopens the thread', async () => {
  await takeBackAcceptance(await world.as('ana'), threadNo, 3)
  expect(await findThread(world.db, threadNo)).toMatchObject({ answered: true })
  await takeBackAcceptance(await world.as('ana'), threadNo, 2)
  expect(await findThread(world.db, threadNo)).toMatchObject({ answered: false, acceptedPostId: null })
})

test('only who asked accepts, never the question itself, and never in a discussion', async () => {
  await expect(acceptAnswer(await world.as('mo'), threadNo, 3)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(acceptAnswer(await world.as('ana'), threadNo, 1)).rejects.toMatchObject({ code: 'bad-request' })
  const ana = await world.as('ana')
  const talk = await aThread(ana, { kind: 'discussion', title: 'What do you carry on a scout?' })
  await aReply(await world.as('mo'), talk.threadNo, 'A plate, two clamps, tape.')
  await expect(acceptAnswer(ana, talk.threadNo, 2)).rejects.toMatchObject({ code: 'bad-request' })
})
