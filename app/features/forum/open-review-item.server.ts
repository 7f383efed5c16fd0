import { sql } from 'drizzle-orm'
import type { Finding } from '#app/features/moderation/rule.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { reviewItems } from '#db/schema/index.ts'

type Waiting = {
  kind: 'held' | 'asked'
  postId: string
  authorId: string
  findings: Finding[]
  authorNote: string | null
}

/** A post that is held again waits again, under the item it had. */
export async function openReviewItem(tx: Transaction, ctx: Context, waiting: Waiting): Promise<void> {
  const again = {
    state: 'waiting' as const,
    openedAt: ctx.now(),
    findings: waiting.findings,
    authorNote: waiting.authorNote,
  }
  await tx
    .insert(reviewItems)
    .values({ id: ctx.newId(), ...waiting, ...again })
    .onConflictDoUpdate({
      target: [reviewItems.postId, reviewItems.kind],
      set: { ...again, version: sql`${reviewItems.version} + 1` },
    })
}
