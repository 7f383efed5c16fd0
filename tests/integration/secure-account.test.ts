import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { beginSession } from '#app/features/accounts/sessions.server.ts'
import { editPost } from '#app/features/forum/edit-post.server.ts'
import { findPostToEdit } from '#app/features/forum/post-queries.server.ts'
import { findThread } from '#app/features/forum/queries.server.ts'
import { decideItem } from '#app/features/review/decide/decide-item.server.ts'
import { secureAccount } from '#app/features/review/secure/secure-account.server.ts'
import { securePage } from '#app/features/review/secure/secure-page.server.ts'
import { undoTakeover } from '#app/features/review/secure/undo-takeover.server.ts'
import { search } from '#app/features/search/search.server.ts'
import { accounts, log, posts, reviewItems, sessions } from '#db/schema/index.ts'
import { readMails } from '#tests/helpers/read-mails.ts'
import { aReply, aThread } from '#tests/helpers/threads.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const reason = 'Four adverts from a new address, and ana wrote to us from another one'

test('sessions end, the password opens nothing, recent posts wait, and the owner is mailed', async () => {
  const ana = await world.as('ana')
  const accountId = ana.actor.kind === 'account' ? ana.actor.id : ''
  const old = await aThread(ana, { title: 'Written by ana herself' })
  world.advance(7 * 3_600_000)
  const late = await aThread(ana, { title: 'Written by somebody else' })
  await aReply(ana, old.threadNo, 'The plate holds 900 g, I measured it again.')
  await beginSession(ana, accountId, 'A phone')
  const [before] = await world.db.select().from(accounts).where(eq(accounts.id, accountId))

  const mo = await world.as('mo')
  expect(await securePage(mo, 'ana')).toMatchObject({ handle: 'ana' })
  expect(await secureAccount(mo, 'ana', { hours: 6, reason })).toBe(2)

  expect(await world.db.$count(sessions, eq(sessions.accountId, accountId))).toBe(0)
  const [after] = await world.db.select().from(accounts).where(eq(accounts.id, accountId))
  expect(after?.passwordHash).not.toBe(before?.passwordHash)
  const stateOf = async (id: string) => (await world.db.select().from(posts).where(eq(posts.id, id)))[0]?.state
  expect([await stateOf(old.postId), await stateOf(late.postId)]).toEqual(['published', 'held'])
  expect(await world.db.select().from(reviewItems).where(eq(reviewItems.authorId, accountId))).toHaveLength(2)
  expect(await world.db.select().from(log).where(eq(log.act, 'account.secured'))).toMatchObject([{ reason }])
  await world.runJobs()
  const mails = (await readMails(world.folder)).filter(({ to }) => to.includes('ana@demo.test'))
  expect(mails.map(({ text }) => text).join()).toMatch(/\/password\/\S{40}/)
  expect(mails.map(({ subject }) => subject).join()).toContain('secured')
  expect(mails.map(({ text }) => text).join()).not.toContain(reason)
})

test('what was written before the moment chosen stays', async () => {
  const [noor, mo] = [await world.as('noor'), await world.as('mo')]
  const { postId } = await aThread(noor, { title: 'Written an hour before' })
  const accountId = noor.actor.kind === 'account' ? noor.actor.id : ''
  expect(await undoTakeover(mo, { accountId, since: world.at + 1, until: world.at + 2, reason })).toBe(0)
  expect(await undoTakeover(mo, { accountId, since: world.at, until: world.at, reason })).toBe(1)
  expect((await world.db.select().from(posts).where(eq(posts.id, postId)))[0]?.state).toBe('held')
})

const postOf = async (id: string) => (await world.db.select().from(posts).where(eq(posts.id, id)))[0]

async function edited(handle: string, threadNo: number, body: string, title?: string) {
  const { revision = 1 } = (await findPostToEdit(world.db, threadNo, 1)) ?? {}
  await editPost(await world.as(handle), { threadNo, postNo: 1, revision, body, title, reason: '' })
}

test('older posts read again as before a stranger edited them; what a moderator has mended since stays', async () => {
  const [ana, mo] = [await world.as('ana'), await world.as('mo')]
  const words = { title: 'A head for long lenses', body: 'It holds 6 kg without a drift, at minus ten degrees.' }
  const [own, mended] = [await aThread(ana, words), await aThread(ana, { title: 'A second one, about plates' })]
  await edited('ana', own.threadNo, `${words.body} At minus twenty too.`)
  world.advance(30 * 3_600_000)
  await edited('ana', own.threadNo, 'All of it is worthless.', 'Worthless')
  await edited('ana', own.threadNo, 'All of it is worthless, I say.')
  await edited('ana', mended.threadNo, 'Worthless as well.')
  await edited('mo', mended.threadNo, 'The plate slips, a moderator wrote here.')
  world.advance(60_000)
  expect(await secureAccount(mo, 'ana', { hours: 6, reason })).toBe(0)
  expect(await postOf(own.postId)).toMatchObject({ state: 'published', body: `${words.body} At minus twenty too.` })
  expect(await findThread(world.db, own.threadNo)).toMatchObject({ title: words.title })
  expect(await postOf(mended.postId)).toMatchObject({ body: 'The plate slips, a moderator wrote here.' })
  expect((await search(world.db, 'minus twenty')).results).toHaveLength(1)
  expect(await world.db.select().from(log).where(eq(log.act, 'post.restored'))).toMatchObject([{ reason }])
})

test('cut off in the middle, the worker does the rest', async () => {
  const [noor, mo] = [await world.as('noor'), await world.as('mo')]
  const { postId } = await aThread(noor, { title: 'Written by somebody else again' })
  let acts = 0
  const door: typeof mo.door = (work) => {
    acts += 1
    return acts === 1 ? mo.door(work) : Promise.reject(new Error('the process ended'))
  }
  await expect(secureAccount({ ...mo, door }, 'noor', { hours: 6, reason })).rejects.toThrow('the process ended')
  expect(await postOf(postId)).toMatchObject({ state: 'published' })
  world.advance(120_000)
  await world.runJobs()
  expect(await postOf(postId)).toMatchObject({ state: 'held' })
})

test('the worker leaves alone what a moderator has published and the owner has written since', async () => {
  const mo = await world.as('mo')
  world.advance(2 * 3_600_000)
  const honest = await aThread(await world.as('ana'), { title: 'Written by ana after all' })
  expect(await secureAccount(mo, 'ana', { hours: 1, reason })).toBe(1)
  const [item] = await world.db.select().from(reviewItems).where(eq(reviewItems.postId, honest.postId))
  await decideItem(mo, item?.id ?? '', { decision: 'publish', reason: '' })
  world.advance(30_000)
  const { postId } = await aThread(await world.as('ana'), { title: 'Written by ana, who is back' })
  world.advance(120_000)
  await world.runJobs()
  for (const id of [honest.postId, postId]) expect(await postOf(id)).toMatchObject({ state: 'published' })
})

test('a member secures nobody, and a moderator neither another one nor themselves', async () => {
  const [ana, mo, lee] = [await world.as('ana'), await world.as('mo'), await world.as('lee')]
  const input = { hours: 0, reason }
  await expect(secureAccount(ana, 'noor', input)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(secureAccount(mo, 'max', input)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(secureAccount(mo, 'mo', input)).rejects.toMatchObject({ code: 'forbidden' })
  expect(await secureAccount(lee, 'max', input)).toBe(0)
})
