import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishPost } from '#app/features/forum/publish-post.server.ts'
import { findThread } from '#app/features/forum/queries.server.ts'
import { removePublishedPost } from '#app/features/review/decide/remove-published-post.server.ts'
import { reverseDecision } from '#app/features/review/decide/reverse-decision.server.ts'
import { askToTie } from '#app/features/review/tie/ask-to-tie.server.ts'
import { closeUntiedThreads } from '#app/features/review/tie/close-untied.server.ts'
import { tieThread } from '#app/features/review/tie/tie-thread.server.ts'
import { action as tie, loader as tieForm } from '#app/routes/t.$no_.tie.tsx'
import { events, notices, searchEntries } from '#db/schema/index.ts'
import { answerOf } from '#tests/helpers/asking.ts'
import { aThread } from '#tests/helpers/threads.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const WHY = 'This reads like it is about flights, not about gear.'
const TWO_DAYS = 2 * 86_400_000

async function askedThread(title: string) {
  const { threadNo } = await aThread(await world.as('ana'), { title })
  await askToTie(await world.as('mo'), threadNo, WHY)
  return threadNo
}

test('a moderator asks, everybody reads why, and the author is told', async () => {
  const threadNo = await askedThread('A thread that is asked about')
  expect(await findThread(world.db, threadNo)).toMatchObject({ tieDueAt: world.at + TWO_DAYS, tieReason: WHY })
  await world.runJobs()
  expect(await world.db.select().from(notices).where(eq(notices.kind, 'tie-asked'))).toMatchObject([
    { href: `/t/${threadNo}/tie`, values: { quoted: WHY } },
  ])
  await expect(askToTie(await world.as('mo'), threadNo, WHY)).rejects.toMatchObject({ said: { key: 'tieAsked' } })
})

test('the author ties it to a product in time, and nothing is asked any more', async () => {
  const threadNo = await askedThread('A thread that is tied in time')
  const form = { intent: 'tie', what: 'line:tripods' }
  expect(await answerOf(world, tie, await world.as('ana'), { params: { no: String(threadNo) }, form })).toMatchObject({
    to: `/t/${threadNo}`,
  })
  const thread = await findThread(world.db, threadNo)
  expect(thread).toMatchObject({ lineSlug: 'tripods', tieDueAt: null, tieReason: null, closedAt: null })
  const entries = await world.db
    .select()
    .from(searchEntries)
    .where(eq(searchEntries.threadId, thread?.id ?? ''))
  expect(entries.map(({ lineId }) => lineId)).toEqual([thread?.lineId])
})

test('left alone it is closed: readable, without replies, until it is tied after all', async () => {
  const threadNo = await askedThread('A thread that nobody ties')
  await closeUntiedThreads(world.system())
  expect(await findThread(world.db, threadNo)).toMatchObject({ closedAt: null })
  world.advance(TWO_DAYS)
  await closeUntiedThreads(world.system())
  await closeUntiedThreads(world.system())
  expect(await findThread(world.db, threadNo)).toMatchObject({ closedAt: world.at, tieReason: WHY })
  const reply = { threadNo, body: 'I would have known an answer to this.', replyToNo: null }
  for (const handle of ['ana', 'max'])
    await expect(publishPost(await world.as(handle), reply)).rejects.toMatchObject({
      said: { key: 'refused.closedThread' },
    })
  await world.runJobs()
  const told = await world.db.select().from(notices).where(eq(notices.kind, 'tie-closed'))
  expect(told.filter(({ href }) => href === `/t/${threadNo}/tie`)).toHaveLength(1)
  await tieThread(await world.as('mo'), threadNo, { kind: 'line', name: 'cages' })
  expect(await publishPost(await world.as('max'), reply)).toMatchObject({ outcome: 'published' })
})

test('only moderators ask, only the author and moderators answer, and only what exists can be chosen', async () => {
  const threadNo = await askedThread('A thread with rights')
  const { threadNo: other } = await aThread(await world.as('ana'), { title: 'A thread that nobody asked about' })
  await expect(askToTie(await world.as('ana'), other, WHY)).rejects.toMatchObject({ code: 'forbidden' })
  const line = { kind: 'line' as const, name: 'cages' }
  await expect(tieThread(await world.as('noor'), threadNo, line)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(tieThread(await world.as('ana'), other, line)).rejects.toMatchObject({ said: { key: 'tieNotAsked' } })
  await expect(tieThread(await world.as('ana'), threadNo, { ...line, name: 'boats' })).rejects.toMatchObject({
    code: 'not-found',
  })
})

test('the page shows each the form that is theirs, and says what is missing', async () => {
  const threadNo = await askedThread('A thread whose page is looked at')
  const params = { no: String(threadNo) }
  expect((await answerOf(world, tieForm, await world.as('ana'), { params })).body).toMatchObject({
    isAsked: true,
  })
  expect((await answerOf(world, tieForm, await world.as('noor'), { params })).status).toBe(403)
  const empty = await answerOf(world, tie, await world.as('ana'), { params, form: { intent: 'tie', what: '' } })
  expect(empty).toMatchObject({ status: 422, body: { errors: { what: { key: 'chooseOne' } } } })
  const { threadNo: fresh } = await aThread(await world.as('ana'), { title: 'A thread to be asked about by form' })
  const unsaid = { params: { no: String(fresh) }, form: { intent: 'ask', reason: '' } }
  expect(await answerOf(world, tie, await world.as('mo'), unsaid)).toMatchObject({
    ...{ status: 422, body: { errors: { reason: { key: 'required' } } } },
  })
})

test('one that was removed meanwhile is neither closed nor mailed about, and is closed once it is back', async () => {
  const threadNo = await askedThread('A thread that is removed while it is asked about')
  const { id = '' } = (await findThread(world.db, threadNo)) ?? {}
  const mo = await world.as('mo')
  const reason = { reason: 'An advert.' }
  const itemId = await removePublishedPost(mo, { threadNo, postNo: 1 }, reason)
  world.advance(TWO_DAYS)
  await closeUntiedThreads(world.system())
  const closings = () =>
    world.db.$count(events, and(eq(events.type, 'thread.closed'), eq(events.subject, `thread:${id}`)))
  expect(await closings()).toBe(0)
  await reverseDecision(mo, itemId, reason)
  await closeUntiedThreads(world.system())
  expect(await closings()).toBe(1)
})
