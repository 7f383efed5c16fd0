import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addMention } from '#app/features/backlog/add-mention.server.ts'
import { withdrawMentions } from '#app/features/backlog/withdraw-mentions.server.ts'
import { accounts, events, mentions, notices } from '#db/schema/index.ts'
import {
  fileAndGrade,
  fileFrom,
  idOf,
  refusalAt,
  requestNamed,
  step,
  storeNeed,
  storeReply,
} from '#tests/helpers/backlog.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const attach = async (no: number, threadNo: number, postNo?: number, quote?: string) =>
  addMention(await world.as('pia'), no, { threadNo, postNo, quote })

async function threadAndRequest() {
  const thread = await storeNeed(world)
  return { thread, no: await fileFrom(world, thread.no) }
}

test('another person in the thread is one more person', async () => {
  const { thread, no } = await threadAndRequest()
  const reply = await storeReply(world, thread.threadId, 'noor', 'I need the same for my slider.')
  expect(await attach(no, thread.no, reply.no, 'I need the same')).toEqual({ ok: true, no, others: 0 })
  expect(await requestNamed(world, no)).toMatchObject({ people: 2, peopleSince: 2 })
})

test('several passages of one person are all kept, and count once', async () => {
  const { thread, no } = await threadAndRequest()
  await attach(no, thread.no, 1, 'On a slope')
  await attach(no, thread.no, 1, 'A half-ball would save them.')
  const { id, people } = await requestNamed(world, no)
  expect(people).toBe(1)
  expect(await world.db.$count(mentions, eq(mentions.requestId, id))).toBe(3)
})

test('the same passage twice is refused in words', async () => {
  const { thread, no } = await threadAndRequest()
  await attach(no, thread.no, 1, 'a slope the head')
  expect(await attach(no, thread.no, 1, 'a slope the head')).toEqual({
    ok: false,
    errors: { quote: { key: 'passage.counted' } },
  })
})

test('staff and partners are kept as evidence and left out of the count', async () => {
  const { thread, no } = await threadAndRequest()
  const byStaff = await storeReply(world, thread.threadId, 'raj', 'I would like this too.')
  await world.database.door((tx) =>
    tx.update(accounts).set({ partnerOf: 'Lens maker' }).where(eq(accounts.handle, 'eva')),
  )
  const byPartner = await storeReply(world, thread.threadId, 'eva', 'And our lenses would profit.')
  await attach(no, thread.no, byStaff.no)
  await attach(no, thread.no, byPartner.no)
  expect((await requestNamed(world, no)).people).toBe(1)
})

test('its author is told once per request, however many passages are taken', async () => {
  const { thread, no } = await threadAndRequest()
  const noor = await idOf(world, 'noor')
  const reply = await storeReply(world, thread.threadId, 'noor', 'One. Two. Three.')
  for (const quote of ['One.', 'Two.', 'Three.']) await attach(no, thread.no, reply.no, quote)
  await world.runJobs()
  const told = await world.db.select().from(notices).where(eq(notices.accountId, noor))
  expect(told.filter((notice) => notice.href === `/r/${no}`)).toHaveLength(1)
})

test('the event names the request, the author and the place', async () => {
  const { thread, no } = await threadAndRequest()
  const { id } = await requestNamed(world, no)
  const [event] = await world.db
    .select()
    .from(events)
    .where(eq(events.subject, `request:${id}`))
    .orderBy(events.id)
    .limit(1)
    .offset(1)
  expect(event).toMatchObject({ type: 'mention.added' })
  expect(event?.payload).toMatchObject({
    requestId: id,
    requestNo: no,
    authorId: thread.authorId,
    threadNo: thread.no,
    postNo: 1,
    threadIds: [thread.threadId],
  })
})

test('old words collected after a "no" do not count as asked since', async () => {
  const { thread } = await threadAndRequest()
  const old = await storeReply(world, thread.threadId, 'noor', 'I asked for it long ago.')
  const no = await fileAndGrade(world, thread.no)
  world.advance(1000)
  await step(world, 'pia', no, 'parked', refusalAt(world.at))
  world.advance(1000)
  const fresh = await storeReply(world, thread.threadId, 'mo', 'Any news? I need it now.')
  await attach(no, thread.no, old.no)
  await attach(no, thread.no, fresh.no)
  expect(await requestNamed(world, no)).toMatchObject({ people: 3, peopleSince: 1 })
})

test('what its author took back cannot be put in again', async () => {
  const { thread, no } = await threadAndRequest()
  await withdrawMentions(await world.as('ana'), no)
  expect(await attach(no, thread.no)).toEqual({ ok: false, errors: { quote: { key: 'passage.takenBack' } } })
  expect((await requestNamed(world, no)).people).toBe(0)
})

test('words for a merged request go to where it went', async () => {
  const { no } = await threadAndRequest()
  const other = await threadAndRequest()
  await step(world, 'pia', other.no, 'merged', { into: no })
  const reply = await storeReply(world, other.thread.threadId, 'noor', 'Here too.')
  expect(await attach(other.no, other.thread.no, reply.no)).toEqual({ ok: true, no, others: 0 })
})

test('a hidden request takes no words', async () => {
  const { no } = await threadAndRequest()
  await step(world, 'lee', no, 'invalid', { invalidCode: 'not-a-need', why: 'A question about a lens' })
  const thread = await storeNeed(world)
  expect(await attach(no, thread.no)).toEqual({ ok: false, errors: { other: { key: 'passage.closed' } } })
  expect(await attach(999_999, thread.no)).toEqual({ ok: false, errors: { other: { key: 'missing.request' } } })
})

test('posts that are out of sight cannot be collected', async () => {
  const { thread, no } = await threadAndRequest()
  await expect(attach(no, thread.no, 99)).rejects.toMatchObject({ code: 'not-found' })
  await expect(attach(no, 9999)).rejects.toMatchObject({ code: 'not-found' })
})
