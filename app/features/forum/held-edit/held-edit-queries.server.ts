import { and, eq } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import { heldEdits, postRevisions, reviewItems } from '#db/schema/index.ts'

export type HeldEdit = typeof heldEdits.$inferSelect

/** The last edit that was held for this post, decided or not: a decision can be taken back. */
export async function findHeldEdit(db: Pick<Queryable, 'select'>, postId: string): Promise<HeldEdit | undefined> {
  const [edit] = await db.select().from(heldEdits).where(eq(heldEdits.postId, postId))
  return edit
}

/** The edit that a moderator still has to look at. */
export async function findWaitingEdit(db: Pick<Queryable, 'select'>, postId: string): Promise<HeldEdit | undefined> {
  const waiting = and(
    eq(reviewItems.postId, heldEdits.postId),
    eq(reviewItems.kind, 'edit'),
    eq(reviewItems.state, 'waiting'),
  )
  const [row] = await db
    .select({ edit: heldEdits })
    .from(heldEdits)
    .innerJoin(reviewItems, waiting)
    .where(eq(heldEdits.postId, postId))
  return row?.edit
}

/** What stood before the edit, kept from the moment that it was applied. */
export async function findWordsBefore(db: Pick<Queryable, 'select'>, { postId, baseRevision }: HeldEdit) {
  const [before] = await db
    .select({ title: postRevisions.title, body: postRevisions.body })
    .from(postRevisions)
    .where(and(eq(postRevisions.postId, postId), eq(postRevisions.revision, baseRevision)))
  return before
}
