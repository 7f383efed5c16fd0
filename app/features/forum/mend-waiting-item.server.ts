import { and, eq, sql } from 'drizzle-orm'
import { noteTraits } from '#app/features/forum/note-traits.server.ts'
import type { Finding } from '#app/features/moderation/rule.ts'
import type { Transaction } from '#db/client.server.ts'
import { reviewItems } from '#db/schema/index.ts'

/** Its author has mended what waits: it goes on waiting in its place, with what the rules say now. */
export async function mendWaitingItem(
  tx: Transaction,
  postId: string,
  now: { findings: Finding[]; authorNote: string | null },
): Promise<void> {
  const { findings, authorNote } = now
  const waiting = await tx
    .update(reviewItems)
    .set({ findings, ...(authorNote && { authorNote }), version: sql`${reviewItems.version} + 1` })
    .where(and(eq(reviewItems.postId, postId), eq(reviewItems.state, 'waiting')))
    .returning({ id: reviewItems.id, kind: reviewItems.kind, authorId: reviewItems.authorId })
  for (const item of waiting) await noteTraits(tx, { ...item, postId })
}
