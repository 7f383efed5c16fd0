import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { followLines } from '#app/features/accounts/follow-lines.server.ts'
import { listFollowedLineIds } from '#app/features/accounts/queries.server.ts'
import { findLine } from '#app/features/catalogue/queries.server.ts'
import { receiveThread } from '#app/features/forum/receive-thread.server.ts'
import { releasePost } from '#app/features/forum/release-post.server.ts'
import { removePost } from '#app/features/forum/remove-post.server.ts'
import { listNotices } from '#app/features/notices/queries.server.ts'
import { action } from '#app/routes/settings.tsx'
import { accounts, lineFollows, mails, notices, posts } from '#db/schema/index.ts'
import { idOf, settleMembers } from '#tests/helpers/backlog.ts'
import { aReply, aThread, COUPON, formOf } from '#tests/helpers/threads.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeEach(async () => {
  world = await createWorld()
})
afterEach(() => world.close())

const lineId = async (slug: string) => (await findLine(world.db, slug))?.id ?? ''
const noticesOf = async (handle: string) => listNotices(world.db, await idOf(world, handle))
const follow = async (handle: string, ...slugs: string[]) =>
  followLines(await world.as(handle), await Promise.all(slugs.map(lineId)))

test('who follows a line hears in the app of a new thread there, and of no answer to it', async () => {
  await follow('noor', 'cages')
  const { threadNo } = await aThread(await world.as('ana'))
  await aReply(await world.as('lee'), threadNo, 'Fit the pin of the newer plate, it holds.')
  await aThread(await world.as('ana'), { line: 'tripods', title: 'A thread in another line' })
  await world.runJobs()
  expect(await noticesOf('noor')).toMatchObject([
    { kind: 'line.thread', values: { by: 'ana' }, href: `/t/${threadNo}/p/1`, readAt: null },
  ])
  expect(await world.db.$count(mails, eq(mails.accountId, await idOf(world, 'noor')))).toBe(0)
})

test('nobody hears of a thread of his own, nor of one that is held', async () => {
  await follow('ana', 'cages')
  await follow('noor', 'cages')
  await aThread(await world.as('ana'))
  await world.runJobs()
  expect(await noticesOf('ana')).toEqual([])
  const held = { line: 'cages', kind: 'question', title: 'Is this plate worth its price?', body: COUPON }
  await receiveThread(await world.as('ana'), formOf(held), 'ask')
  await world.runJobs()
  expect(await noticesOf('noor')).toHaveLength(1)
})

test('a thread that was held is told when it is released, and only once', async () => {
  await follow('noor', 'cages')
  const held = { line: 'cages', kind: 'question', title: 'Is this plate worth its price?', body: COUPON }
  await receiveThread(await world.as('ana'), formOf(held), 'ask')
  const [post] = await world.db.select().from(posts).where(eq(posts.state, 'held'))
  const mo = await world.as('mo')
  for (const _ of ['released', 'released again']) {
    await mo.door((tx) => releasePost(tx, mo, post?.id ?? ''))
    await world.runJobs()
    await mo.door((tx) => removePost(tx, mo, post?.id ?? '', 'A mistake'))
  }
  expect(await noticesOf('noor')).toMatchObject([{ kind: 'line.thread' }])
})

test('many followers are all told, and a repetition adds nobody', async () => {
  const handles = await settleMembers(world, 120)
  const cages = await lineId('cages')
  await world.database.door((tx) =>
    tx.insert(lineFollows).values(handles.map((handle) => ({ accountId: `account-${handle}`, lineId: cages, at: 1 }))),
  )
  await aThread(await world.as('ana'))
  await world.runJobs()
  expect(await world.db.$count(notices, eq(notices.kind, 'line.thread'))).toBe(120)
})

test('settings tick and untick lines; what does not exist is left out', async () => {
  const save = async (handle: string, ids: string[]) => {
    const body = new URLSearchParams([['intent', 'lines'], ...ids.map((id) => ['lines', id])])
    const request = new Request('http://127.0.0.1:3000/settings', { method: 'POST', body })
    return action({ request, params: {}, context: world.visit(await world.as(handle)) })
  }
  const [ana] = await world.db.select().from(accounts).where(eq(accounts.handle, 'ana'))
  const [cages, tripods] = [await lineId('cages'), await lineId('tripods')]
  await save('ana', [cages, tripods, 'nowhere'])
  expect((await listFollowedLineIds(world.db, ana?.id ?? '')).sort()).toEqual([cages, tripods].sort())
  await save('ana', [tripods])
  expect(await listFollowedLineIds(world.db, ana?.id ?? '')).toEqual([tripods])
  await save('ana', [])
  expect(await listFollowedLineIds(world.db, ana?.id ?? '')).toEqual([])
})

test('only who is inside follows', async () => {
  await expect(follow('ben', 'cages')).rejects.toMatchObject({ said: { key: 'refused.applicant' } })
})
