import { and, desc, eq, isNull, lt, or } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import { mails, notices } from '#db/schema/index.ts'

export type ListedNotice = Pick<typeof notices.$inferSelect, 'id' | 'kind' | 'values' | 'href' | 'at' | 'readAt'>
type After = { at: number; id: string } | undefined

export const countUnreadNotices = (db: Queryable, accountId: string): Promise<number> =>
  db.$count(notices, and(eq(notices.accountId, accountId), isNull(notices.readAt)))

/** Newest first; `after` is the last one already seen. */
export function listNotices(db: Queryable, accountId: string, after?: After, limit = 20): Promise<ListedNotice[]> {
  const { id, kind, values, href, at, readAt } = notices
  return db
    .select({ id, kind, values, href, at, readAt })
    .from(notices)
    .where(and(eq(notices.accountId, accountId), olderThan(after)))
    .orderBy(desc(notices.at), desc(notices.id))
    .limit(limit)
}

const olderThan = (after: After) =>
  after && or(lt(notices.at, after.at), and(eq(notices.at, after.at), lt(notices.id, after.id)))

/** For the demo, where a mailbox is a page. */
export function listMails(db: Queryable, limit = 50) {
  const { id, address, subject, body, lang, createdAt, sentAt } = mails
  return db
    .select({ id, address, subject, body, lang, createdAt, sentAt })
    .from(mails)
    .orderBy(desc(mails.createdAt), desc(mails.id))
    .limit(limit)
}
