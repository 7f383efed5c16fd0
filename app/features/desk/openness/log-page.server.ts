import { and, desc, eq, like, lt, or } from 'drizzle-orm'
import { wordsFor } from '#app/messages/words.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, log, posts, threads } from '#db/schema/index.ts'

export type LogPage = Awaited<ReturnType<typeof logPage>>

const PAGE = 50

/** What concerns the exam and requests has pages of its own, with readers of their own. */
const ACTS = [
  'post',
  'edit',
  'photo',
  'sample',
  'trial',
  'decision',
  'appeal',
  'sanction',
  'account',
  'rule',
  'rules',
  'classifier',
  'storm',
  'thread.tie',
  'thread.closed',
]
const ofModeration = or(...ACTS.map((act) => like(log.act, `${act}%`)))

/** The log, newest first: `?after=` turns the page, `?subject=` shows one post, rule or person. */
export async function logPage(ctx: Context, search: URLSearchParams) {
  const after = /^\d{1,15}$/.test(search.get('after') ?? '') ? Number(search.get('after')) : Number.MAX_SAFE_INTEGER
  const subject = search.get('subject') ?? undefined
  const rows = await listEntries(ctx.db, { after, subject })
  const page = rows.slice(0, PAGE)
  const entries = await Promise.all(page.map(async (row) => ({ ...row, place: await placeOf(ctx.db, row.subject) })))
  return {
    entries,
    subject: subject ?? null,
    next: rows.length > PAGE ? (page.at(-1)?.seq ?? null) : null,
    title: `${wordsFor(ctx.language, 'openness').log.title} · ${ctx.settings.brandName}`,
  }
}

export const listEntries = (db: Queryable, { after, subject }: { after: number; subject?: string }) =>
  db
    .select({
      ...{ seq: log.seq, at: log.at, act: log.act, subject: log.subject, reason: log.reason },
      ...{ hash: log.hash, by: accounts.handle },
    })
    .from(log)
    .leftJoin(accounts, eq(accounts.id, log.actorId))
    .where(and(lt(log.seq, after), ofModeration, subject ? eq(log.subject, subject) : undefined))
    .orderBy(desc(log.seq))
    .limit(PAGE + 1)

/** Where the thing can be looked at, and what it is called there. */
async function placeOf(db: Queryable, subject: string): Promise<{ to: string; name: string } | null> {
  const [kind, ...rest] = subject.split(':')
  const id = rest.join(':')
  if (kind === 'rule') return { to: `/rules/desk/${id}`, name: id }
  if (kind === 'account') {
    const [account] = await db.select({ handle: accounts.handle }).from(accounts).where(eq(accounts.id, id))
    return account ? { to: `/u/${account.handle}`, name: account.handle } : null
  }
  if (kind === 'thread') {
    const [thread] = await db.select({ no: threads.no, title: threads.title }).from(threads).where(eq(threads.id, id))
    return thread ? { to: `/t/${thread.no}`, name: thread.title } : null
  }
  if (kind !== 'post') return null
  const [post] = await db
    .select({ no: posts.no, threadNo: threads.no, title: threads.title })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(eq(posts.id, id))
  return post ? { to: `/t/${post.threadNo}/p/${post.no}`, name: `${post.title} · ${post.no}` } : null
}
