import { eq } from 'drizzle-orm'
import { diffWords } from '#app/features/review/decide/word-diff.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, heldEdits } from '#db/schema/index.ts'

type Post = { id: string; kind: string; body: string }

/** The edit that waits for this post, beside the words that stand; none once it was decided. */
export async function editOfItem(db: Queryable, post: Post, standingTitle: string) {
  const [edit] = await db
    .select({ title: heldEdits.title, body: heldEdits.body, reason: heldEdits.reason, by: accounts.handle })
    .from(heldEdits)
    .innerJoin(accounts, eq(accounts.id, heldEdits.editedBy))
    .where(eq(heldEdits.postId, post.id))
  if (!edit) return null
  const { title, body, reason, by } = edit
  return {
    ...{ title, body, reason, by },
    titleDiff: title === null || title === standingTitle ? null : diffWords(standingTitle, title),
    bodyDiff: diffWords(post.body, body),
  }
}
