import { and, eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { EventName } from '#app/events.ts'
import { endNewcomerDays } from '#app/features/accounts/end-newcomer-days.server.ts'
import { announceAccount } from '#app/features/notices/announce-account.server.ts'
import { announceEvent } from '#app/features/notices/announce-event.server.ts'
import { markNoticesRead } from '#app/features/notices/mark-notices-read.server.ts'
import { countUnreadNotices, listNotices } from '#app/features/notices/queries.server.ts'
import type { Account } from '#app/permissions.ts'
import { recordEvent, versionOf } from '#app/platform/events.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { accounts, attempts, events, mails, mentions, notices, posts } from '#db/schema/index.ts'
import { fileFrom, storeNeed } from '#tests/helpers/backlog.ts'
import { storePlainThread } from '#tests/helpers/plain-thread.ts'
import { readMails } from '#tests/helpers/read-mails.ts'
import { createWorld, type World } from '#tests/helpers/world.ts'

let world: World
beforeEach(async () => {
  world = await createWorld()
})
afterEach(() => world.close())

const idOf = async (handle: string) => ((await world.as(handle)).actor as Account).id
const noticesOf = async (handle: string) => listNotices(world.db, await idOf(handle))
const settle = async (handle: string, changes: Partial<typeof accounts.$inferInsert>) =>
  world.database.door((tx) => tx.update(accounts).set(changes).where(eq(accounts.handle, handle)))

async function happen(by: string, type: EventName, subject: string, payload: Record<string, unknown>) {
  const ctx = by === 'system' ? world.system() : await world.as(by)
  const eventId = await inTransaction(ctx, (tx) => recordEvent(tx, ctx, type, subject, payload))
  await world.runJobs()
  return eventId
}

/** An answer by `by` in ana's thread, told as it was published; further changes as given. */
async function answer(
  by: string,
  extra: Partial<typeof posts.$inferInsert> = {},
  type: EventName = 'post.published',
  more = {},
) {
  const { threadId, no, lineId } = await storePlainThread(world, 'ana')
  const row = { id: `answer-${no}`, threadId, no: 2, kind: 'answer', authorId: await idOf(by), lang: 'en' } as const
  const said = {
    body: 'Use the steel one.',
    html: '<p>Use the steel one.</p>',
    rendererVersion: 1,
    createdAt: world.at,
  }
  await world.database.door((tx) => tx.insert(posts).values({ ...row, ...said, state: 'published', ...extra }))
  await happen(type === 'post.published' ? by : 'mo', type, `post:${row.id}`, {
    threadId,
    lineId,
    postId: row.id,
    no: 2,
    ...more,
  })
  return { no, postId: row.id, threadId, lineId }
}

test('whoever asked hears of an answer in the app and by mail', async () => {
  const { no } = await answer('noor')
  const title = 'Clamp slips on a cold rod'
  expect(await noticesOf('ana')).toMatchObject([
    { kind: 'answer', values: { by: 'noor', title }, href: `/t/${no}/p/2`, readAt: null },
  ])
  const [mail] = await readMails(world.folder)
  expect(mail).toMatchObject({ to: 'ana@demo.test', subject: `noor answered “${title}”` })
  expect(mail?.text).toContain(`http://127.0.0.1:3000/t/${no}/p/2`)
  expect(mail?.headers['list-unsubscribe']).toBe('<http://127.0.0.1:3000/settings#mail>')
})

test('one’s own answer is told to nobody', async () => {
  await answer('ana')
  expect(await world.db.$count(notices)).toBe(0)
  expect(await readMails(world.folder)).toEqual([])
})

test('a mail is in the language of its reader', async () => {
  await settle('ana', { language: 'zh-CN' })
  await answer('noor')
  expect((await readMails(world.folder))[0]).toMatchObject({ subject: 'noor 回答了“Clamp slips on a cold rod”' })
})

test('whoever turned mail off hears in the app alone', async () => {
  await settle('ana', { mailOff: true })
  await answer('noor')
  expect(await noticesOf('ana')).toHaveLength(1)
  expect(await world.db.$count(mails)).toBe(0)
})

test('an address that was never confirmed gets no mail, a deleted account nothing', async () => {
  await settle('ana', { emailConfirmedAt: null })
  await answer('noor')
  expect([(await noticesOf('ana')).length, await world.db.$count(mails)]).toEqual([1, 0])
  await settle('ana', { deletedAt: world.at })
  await answer('noor', { id: 'another' }, 'post.published', { postId: 'another' })
  expect(await world.db.$count(notices)).toBe(1)
})

test('announced again, an event tells nobody twice', async () => {
  await answer('noor')
  const [event] = await world.db.select().from(events).where(eq(events.type, 'post.published'))
  await announceEvent(world.system(), { eventId: event?.id })
  await world.runJobs()
  expect([await world.db.$count(notices), (await readMails(world.folder)).length]).toEqual([1, 1])
})

test('a reply is told to the one it answers', async () => {
  await answer('noor', { kind: 'reply', replyToNo: 1 })
  expect(await noticesOf('ana')).toMatchObject([{ kind: 'reply' }])
})

test('a removed post is told to its author, with the moderator’s reason', async () => {
  await answer('noor', { state: 'removed' }, 'post.removed', {
    reason: 'This sells a cage.\nTell us about it instead.',
  })
  expect(await noticesOf('noor')).toMatchObject([
    { kind: 'removed', href: '/mine', values: { quoted: expect.stringContaining('This sells') } },
  ])
  expect(await noticesOf('ana')).toEqual([])
  const [mail] = await readMails(world.folder)
  expect(mail?.text).toContain('> This sells a cage.\n> Tell us about it instead.')
})

test('a released post is told to its author and to whoever asked', async () => {
  await answer('noor', {}, 'post.released')
  expect([(await noticesOf('noor'))[0]?.kind, (await noticesOf('ana'))[0]?.kind]).toEqual(['released', 'answer'])
})

test('what the moderator says of a released post is told to its author alone', async () => {
  await answer('noor', {}, 'post.released', { reason: 'The code is a part number. Sorry for the wait.' })
  expect(await noticesOf('noor')).toMatchObject([{ values: { quoted: expect.stringContaining('part number') } }])
  expect((await noticesOf('ana'))[0]?.values).not.toHaveProperty('quoted')
  const mails = await readMails(world.folder)
  const [toAuthor, toAsker] = ['noor', 'ana'].map((name) => mails.find(({ to }) => to === `${name}@demo.test`)?.text)
  expect(toAuthor).toContain('and says:\n\n> The code is a part number. Sorry for the wait.')
  expect(toAsker).not.toContain('part number')
})

test('an accepted answer is told to who wrote it', async () => {
  const { postId, threadId, lineId } = await answer('noor')
  await happen('ana', 'answer.accepted', `post:${postId}`, { threadId, lineId, postId })
  expect(await noticesOf('noor')).toMatchObject([{ kind: 'accepted' }])
})

test('whose words went into a request is told once, however many passages do', async () => {
  const need = await storeNeed(world)
  const requestNo = await fileFrom(world, need.no)
  await world.runJobs()
  const payload = { requestId: 'any', requestNo, title: 'A half-ball', authorId: need.authorId, threadIds: [] }
  await happen('pia', 'mention.added', 'request:any', payload)
  expect(await noticesOf('ana')).toMatchObject([{ kind: 'mention', href: `/r/${requestNo}` }])
})

test('a changed request is told to everyone who ever asked, in slices, and never to who changed it', async () => {
  const askers = 40
  await world.database.door(async (tx) => {
    const [ana] = await tx.select().from(accounts).where(eq(accounts.handle, 'ana'))
    for (let n = 0; n < askers; n += 1) {
      const own = {
        id: `asker-${n}`,
        handle: `asker${n}`,
        handleKey: `asker${n}`,
        email: `a${n}@demo.test`,
        emailKey: `a${n}@demo.test`,
      }
      await tx.insert(accounts).values({ ...ana!, ...own })
    }
  })
  const need = await storeNeed(world)
  const requestNo = await fileFrom(world, need.no)
  const [filed] = await world.db.select().from(mentions)
  await world.database.door(async (tx) => {
    for (let n = 0; n < askers; n += 1)
      await tx
        .insert(mentions)
        .values({ ...filed!, id: `m-${n}`, accountId: `asker-${n}`, epoch: n % 2, channel: 'me-too' })
    await tx.insert(mentions).values({ ...filed!, id: 'm-pia', accountId: await idOf('pia'), channel: 'me-too' })
  })
  const publicText = 'The casting would need a new mould.'
  await happen('pia', 'request.changed', `request:${filed?.requestId}`, {
    ...{ requestId: filed?.requestId, requestNo, title: 'A half-ball', label: 'no', publicText, threadIds: [] },
  })
  expect(await world.db.$count(notices, eq(notices.kind, 'request-changed'))).toBe(askers + 1)
  expect(
    await world.db.$count(notices, and(eq(notices.kind, 'request-changed'), eq(notices.accountId, await idOf('pia')))),
  ).toBe(0)
  const mail = (await readMails(world.folder)).find(({ to }) => to === 'a7@demo.test')
  expect(mail?.subject).toBe(`R-${requestNo} is now “Not feasible for now”: A half-ball`)
  expect(mail?.text).toContain(`> ${publicText}`)
})

test('a failed exam is told with what to look at again and when it may be sat again', async () => {
  const accountId = await idOf('ben')
  const attempt = {
    id: 'attempt-1',
    accountId,
    state: 'failed',
    clientKey: 'k',
    seed: 's',
    bankRevision: '1',
    lang: 'en',
  } as const
  const times = { cut: 28, startedAt: world.at, allowedSeconds: 3600, deadlineAt: world.at }
  const bands = { RIG: 'below', PWR: 'above', AUD: 'below' } as const
  await world.database.door((tx) => tx.insert(attempts).values({ ...attempt, ...times, bands }))
  await happen('ben', 'exam.failed', `account:${accountId}`, {
    attemptId: 'attempt-1',
    nextAt: Date.UTC(2026, 10, 4, 9),
  })
  const [mail] = await readMails(world.folder)
  expect(mail?.text).toContain('rigging and mounts, sound')
  expect(mail?.text).toContain('4 November 2026 at 09:00')
})

test('a passed exam is told to who passed it', async () => {
  await happen('ben', 'account.admitted', `account:${await idOf('ben')}`, {})
  expect(await noticesOf('ben')).toMatchObject([{ kind: 'admitted' }])
})

test('notices are counted until they are read, and listed page by page', async () => {
  for (let n = 0; n < 3; n += 1) {
    world.advance(1000)
    await answer('noor')
  }
  const ana = await world.as('ana')
  const id = await idOf('ana')
  expect(await countUnreadNotices(world.db, id)).toBe(3)
  const first = await listNotices(world.db, id, undefined, 2)
  const rest = await listNotices(world.db, id, first.at(-1), 2)
  expect([...first, ...rest].map(({ at }) => at)).toEqual([world.at, world.at - 1000, world.at - 2000])
  await markNoticesRead(ana)
  expect(await countUnreadNotices(world.db, id)).toBe(0)
})

test('the pages of a newcomer change when the newcomer’s days end', async () => {
  const id = await idOf('noor')
  expect((await world.as('noor')).actor).toMatchObject({ newcomer: true })
  await endNewcomerDays(world.system())
  expect(await versionOf(world.db, `account:${id}`)).toBe(0)
  world.advance(30 * 86_400_000)
  await endNewcomerDays(world.system())
  expect(await versionOf(world.db, `account:${id}`)).toBe(1)
  expect((await world.as('noor')).actor).toMatchObject({ newcomer: false })
})

test('what concerns an account alone goes by mail and leaves no notice', async () => {
  const subject = `account:${await idOf('ana')}`
  const eventId = await happen('system', 'account.password-forgotten', subject, {})
  expect([(await readMails(world.folder)).length, await world.db.$count(notices)]).toEqual([1, 0])
  const [event] = await world.db.select().from(events).where(eq(events.id, eventId))
  expect(await announceAccount(world.system(), event!)).toBe(true)
  await world.runJobs()
  expect(await readMails(world.folder)).toHaveLength(1)
  expect(await announceAccount(world.system(), { ...event!, type: 'post.published' })).toBe(false)
})
