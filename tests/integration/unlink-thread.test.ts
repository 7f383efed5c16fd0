import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addMention } from '#app/features/backlog/add-mention.server.ts'
import { listRequestsOfThread } from '#app/features/backlog/thread-requests.server.ts'
import { unlinkThread } from '#app/features/backlog/unlink-thread.server.ts'
import { action, loader } from '#app/routes/t.$no_.collect.tsx'
import { threads } from '#db/schema/index.ts'
import { answerOf } from '#tests/helpers/asking.ts'
import { fileFrom, meToo, requestNamed, storeNeed } from '#tests/helpers/backlog.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

test('what was collected from the thread counts no more; who said Me too still does', async () => {
  const thread = await storeNeed(world)
  const no = await fileFrom(world, thread.no)
  await meToo(world, 'noor', no)
  await unlinkThread(await world.as('pia'), { threadNo: thread.no, requestNo: no, why: 'Another shoulder is meant' })
  expect((await requestNamed(world, no)).people).toBe(1)
  expect(await listRequestsOfThread(world.db, 'member', thread.threadId)).toEqual([])
})

test('taken out by mistake, it can be put in again', async () => {
  const thread = await storeNeed(world)
  const no = await fileFrom(world, thread.no)
  await unlinkThread(await world.as('pia'), { threadNo: thread.no, requestNo: no, why: 'Wrong one' })
  expect(await addMention(await world.as('pia'), no, { threadNo: thread.no })).toEqual({ ok: true, no, others: 0 })
  expect((await requestNamed(world, no)).people).toBe(1)
})

test('a thread that moderators removed can still be taken out', async () => {
  const thread = await storeNeed(world)
  const no = await fileFrom(world, thread.no)
  await world.database.door((tx) => tx.update(threads).set({ state: 'removed' }).where(eq(threads.id, thread.threadId)))
  const read = await answerOf<{ page: object }>(world, loader as never, await world.as('pia'), {
    params: { no: String(thread.no) },
  })
  expect(read.body.page).toMatchObject({ posts: [], linked: [{ no }] })
  const form = { intent: 'unlink', unlink: String(no), why: 'It was removed' }
  const answer = await answerOf(world, action as never, await world.as('pia'), {
    params: { no: String(thread.no) },
    form,
  })
  expect(answer).toMatchObject({ status: 302 })
  expect((await requestNamed(world, no)).people).toBe(0)
})

test('members cannot unlink', async () => {
  const thread = await storeNeed(world)
  const no = await fileFrom(world, thread.no)
  const asked = { threadNo: thread.no, requestNo: no, why: 'No' }
  await expect(unlinkThread(await world.as('ana'), asked)).rejects.toMatchObject({ code: 'forbidden' })
})
