import { afterAll, beforeAll, expect, test } from 'vitest'
import { markRead } from '#app/features/forum/mark-read.server.ts'
import { noteForThread } from '#app/features/forum/note-for-thread.server.ts'
import { findThread } from '#app/features/forum/queries.server.ts'
import { flushReadMarks } from '#app/features/forum/read-marks.server.ts'
import { readMarks } from '#db/schema/index.ts'
import { aReply, aThread } from '#tests/helpers/threads.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
let threadNo: number
let threadId: string
beforeAll(async () => {
  world = await createWorld()
  threadNo = (await aThread(await world.as('ana'))).threadNo
  threadId = (await findThread(world.db, threadNo))?.id ?? ''
  for (const n of [1, 2, 3]) await aReply(await world.as('mo'), threadNo, `Answer number ${n}.`)
})
afterAll(() => world.close())

test('marks of many wait together and are known at once', async () => {
  const [max, lee] = [await world.as('max'), await world.as('lee')]
  await markRead(max, threadId, 2)
  await markRead(max, threadId, 3)
  await markRead(lee, threadId, 99)
  expect(await world.db.$count(readMarks)).toBe(0)
  expect((await noteForThread(max, threadNo)).lastReadNo).toBe(3)
  await flushReadMarks(max)
  expect((await world.db.select().from(readMarks)).map((mark) => mark.lastNo).sort()).toEqual([3, 4])
})

test('nobody un-reads by looking at an earlier page', async () => {
  const max = await world.as('max')
  await markRead(max, threadId, 1)
  await flushReadMarks(max)
  expect((await noteForThread(max, threadNo)).lastReadNo).toBe(3)
})

test('there is nothing to mark in what is not there, or not a number', async () => {
  const max = await world.as('max')
  await expect(markRead(max, 'nowhere', 1)).rejects.toMatchObject({ code: 'not-found' })
  await markRead(max, threadId, Number.NaN)
  await flushReadMarks(max)
  expect((await noteForThread(max, threadNo)).lastReadNo).toBe(3)
  await expect(markRead(await world.as('ben'), threadId, 1)).rejects.toMatchObject({ code: 'forbidden' })
})
