import { desc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { editPost } from '#app/features/forum/edit-post.server.ts'
import { readPostHistory } from '#app/features/forum/post-history.server.ts'
import { findPostToEdit } from '#app/features/forum/post-queries.server.ts'
import { receiveEdit } from '#app/features/forum/receive-edit.server.ts'
import { receiveReply } from '#app/features/forum/receive-reply.server.ts'
import { search } from '#app/features/search/search.server.ts'
import { reviewItems } from '#db/schema/index.ts'
import { aThread, COUPON, formOf, HONEST } from '#tests/helpers/threads.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const MENDED = `${HONEST} Found it: a rosette adapter holds.`

test('an edit is shown, found, and leaves what stood there in the history', async () => {
  const ana = await world.as('ana')
  const { threadNo } = await aThread(ana)
  world.advance(1000)
  const fields = { title: 'Rosette adapter stops the cage from turning', body: MENDED, reason: 'Solved', revision: '1' }
  expect(await receiveEdit(ana, threadNo, 1, formOf(fields), 'post')).toEqual({
    to: `/t/${threadNo}/rosette-adapter-stops-the-cage-from-turning#p1`,
  })
  const { revisions } = await readPostHistory(world.db, threadNo, 1)
  expect(revisions).toMatchObject([
    { revision: 2, body: MENDED, by: 'ana', reason: 'Solved' },
    { revision: 1, body: HONEST, by: 'ana', reason: null },
  ])
  expect((await search(world.db, 'rosette adapter')).results[0]?.href).toBe(`/t/${threadNo}/p/1`)
})

test('of two who edit at once, the later sees both texts and overwrites nothing', async () => {
  const ana = await world.as('ana')
  const { threadNo } = await aThread(ana, { title: 'Edited in two windows at once' })
  const edit = (body: string) =>
    receiveEdit(ana, threadNo, 1, formOf({ title: 'Edited in two windows at once', body, revision: '1' }), 'post')
  expect(await edit(MENDED)).toHaveProperty('to')
  const late = await edit(`${HONEST} Another ending.`)
  expect(late).toMatchObject({
    status: 409,
    refusal: { current: { body: MENDED, revision: 2 }, typed: { body: `${HONEST} Another ending.` } },
  })
  expect(await findPostToEdit(world.db, threadNo, 1)).toMatchObject({ body: MENDED })
})

test('a moderator edits the words of others only with a reason, and the history says who', async () => {
  const { threadNo } = await aThread(await world.as('ana'), { title: 'A title with an address in it' })
  const mo = await world.as('mo')
  const fields = { title: 'A title without an address', body: HONEST, revision: '1' }
  expect(await receiveEdit(mo, threadNo, 1, formOf(fields), 'post')).toMatchObject({
    refusal: { errors: { reason: { key: 'required' } } },
  })
  expect(await receiveEdit(mo, threadNo, 1, formOf({ ...fields, reason: 'Private data' }), 'post')).toHaveProperty('to')
  const { revisions } = await readPostHistory(world.db, threadNo, 1)
  expect(revisions[0]).toMatchObject({ by: 'mo', reason: 'Private data' })
})

test('nobody else may edit', async () => {
  const { threadNo } = await aThread(await world.as('ana'), { title: 'Not yours to change' })
  const edit = { threadNo, postNo: 1, revision: 1, title: 'Mine now, is it not?', body: HONEST, reason: '' }
  await expect(editPost(await world.as('lee'), edit)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(editPost(await world.as('ana'), { ...edit, postNo: 9 })).rejects.toMatchObject({ code: 'not-found' })
})

test('a coupon edited in is refused: what stood there stays', async () => {
  const ana = await world.as('ana')
  const { threadNo } = await aThread(ana, { title: 'An honest thread, at first' })
  const answer = await receiveEdit(
    ana,
    threadNo,
    1,
    formOf({ title: 'An honest thread, at first', body: COUPON, revision: '1' }),
    'post',
  )
  expect(answer).toMatchObject({ status: 422, refusal: { typed: { body: COUPON } } })
  expect(await findPostToEdit(world.db, threadNo, 1)).toMatchObject({ body: HONEST, revision: 1 })
})

test('what waits for a moderator may be mended, and goes on waiting in its place', async () => {
  const ana = await world.as('ana')
  const { threadNo } = await aThread(ana, { title: 'A reply that is mended while it waits' })
  const asked = await receiveReply(ana, threadNo, formOf({ body: COUPON, note: 'Quoting' }), 'ask')
  expect(asked).toEqual({ to: '/mine?told=held#held' })
  const [before] = await world.db.select().from(reviewItems).orderBy(desc(reviewItems.openedAt)).limit(1)
  world.advance(60_000)
  const body = 'It turned out to be the washer, again.'
  const mended = await receiveEdit(ana, threadNo, 2, formOf({ body, revision: '1' }), 'post')
  expect(mended).toEqual({ to: '/mine?told=held#held' })
  expect(await findPostToEdit(world.db, threadNo, 2)).toMatchObject({ state: 'held', revision: 2, body })
  const [after] = await world.db
    .select()
    .from(reviewItems)
    .where(eq(reviewItems.id, before?.id ?? ''))
  expect(after).toMatchObject({ kind: 'asked', state: 'waiting', findings: [], authorNote: 'Quoting' })
  expect(after?.openedAt).toBe(before?.openedAt)
  expect(after?.version).toBe((before?.version ?? 0) + 1)
})
