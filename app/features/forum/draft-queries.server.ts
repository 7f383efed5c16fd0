import { and, desc, eq } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import { drafts } from '#db/schema/index.ts'

export type DraftMode = (typeof drafts.$inferSelect)['mode']
export type Draft = typeof drafts.$inferSelect

/** What this person typed for `target` (`ask`, `thread:ID`, `post:ID`) and has not published. */
export async function findDraft(
  db: Queryable,
  accountId: string,
  target: string,
  mode: DraftMode,
): Promise<Draft | undefined> {
  const [draft] = await db
    .select()
    .from(drafts)
    .where(and(eq(drafts.accountId, accountId), eq(drafts.target, target), eq(drafts.mode, mode)))
  return draft
}

/** Latest first; nobody has more than a handful, and the oldest of many are still there by their target. */
export const listOwnDrafts = (db: Queryable, accountId: string): Promise<Draft[]> =>
  db.select().from(drafts).where(eq(drafts.accountId, accountId)).orderBy(desc(drafts.updatedAt)).limit(50)
