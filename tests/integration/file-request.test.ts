import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fileRequest } from '#app/features/backlog/file-request.server.ts'
import { listRequestsOfThread } from '#app/features/backlog/thread-requests.server.ts'
import { search } from '#app/features/search/search.server.ts'
import { mentions, threads } from '#db/schema/index.ts'
import { fileFrom, idOf, NEED, requestNamed, storeNeed, storeReply } from '#tests/helpers/backlog.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const filed = { title: 'Half-ball for the shoulder', need: 'A 75 mm half-ball that fits.', line: 'tripods' }

test('a request gets a number, the owners of its line, and the thread as its first words', async () => {
  const thread = await storeNeed(world)
  const no = await fileFrom(world, thread.no)
  const request = await requestNamed(world, no)
  expect(request).toMatchObject({
    no: 1001,
    state: 'inbox',
    label: 'collected',
    people: 1,
    peopleSince: 1,
    moq: 50,
    lang: 'en',
  })
  expect([request.pmId, request.engineerId]).toEqual([await idOf(world, 'pia'), await idOf(world, 'raj')])
  const [mention] = await world.db.select().from(mentions).where(eq(mentions.requestId, request.id))
  expect(mention).toMatchObject({
    sourceType: 'thread',
    quote: NEED,
    postNo: 1,
    accountId: thread.authorId,
    counts: true,
  })
})

test('the thread shows what was heard, and needs no more judging', async () => {
  const thread = await storeNeed(world)
  const no = await fileFrom(world, thread.no)
  expect(await listRequestsOfThread(world.db, 'member', thread.threadId)).toMatchObject([
    { no, label: 'collected', people: 1, answer: null },
  ])
  const [row] = await world.db.select().from(threads).where(eq(threads.id, thread.threadId))
  expect(row?.judgedAt).toBe(world.at)
})

test('numbers follow one another', async () => {
  const first = await fileFrom(world, (await storeNeed(world)).no)
  const second = await fileFrom(world, (await storeNeed(world)).no)
  expect(second).toBe(first + 1)
})

test('the exact words and where they stand are kept', async () => {
  const thread = await storeNeed(world)
  const reply = await storeReply(world, thread.threadId, 'noor', 'Me as well: my leveller is 42 mm tall.')
  const collected = await fileRequest(await world.as('pia'), filed, {
    threadNo: thread.no,
    postNo: reply.no,
    quote: 'leveller is 42 mm',
  })
  if (!collected.ok) throw new Error('refused')
  const { id } = await requestNamed(world, collected.no)
  const [mention] = await world.db.select().from(mentions).where(eq(mentions.requestId, id))
  expect(mention).toMatchObject({
    quote: 'leveller is 42 mm',
    quoteStart: 15,
    quoteEnd: 32,
    sourceId: reply.id,
    accountId: reply.authorId,
  })
})

test('words that are not in the post are refused, and nothing is stored', async () => {
  const thread = await storeNeed(world)
  const collected = await fileRequest(await world.as('pia'), filed, {
    threadNo: thread.no,
    postNo: 1,
    quote: 'a leveller of 30 mm',
  })
  expect(collected).toEqual({ ok: false, errors: { quote: { key: 'passage.notFound' } } })
  expect(await listRequestsOfThread(world.db, 'staff', thread.threadId)).toEqual([])
})

test('the maker may not advertise in a request either', async () => {
  const thread = await storeNeed(world)
  const advert = { ...filed, need: 'Use code BALL20 for 20% off your order at checkout.' }
  const collected = await fileRequest(await world.as('pia'), advert, { threadNo: thread.no })
  expect(collected).toMatchObject({ ok: false, errors: { need: { key: 'step.textRefused' } } })
})

test('a request is found by its words', async () => {
  const thread = await storeNeed(world)
  const gimbal = { ...filed, title: 'A counterweight for gimbal arms', need: 'Sliding weight of 300 g on the arm.' }
  const collected = await fileRequest(await world.as('pia'), gimbal, { threadNo: thread.no })
  const { results } = await search(world.db, 'counterweight gimbal')
  expect(results).toMatchObject([{ kind: 'request', href: `/r/${collected.ok && collected.no}` }])
})

test('members do not file requests; they write threads', async () => {
  const thread = await storeNeed(world)
  await expect(fileRequest(await world.as('noor'), filed, { threadNo: thread.no })).rejects.toMatchObject({
    code: 'forbidden',
  })
})
