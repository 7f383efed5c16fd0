import { createHash } from 'node:crypto'
import { and, asc, eq, gt, isNull, lte } from 'drizzle-orm'
import { openReviewItem } from '#app/features/forum/open-review-item.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { posts, reviewItems } from '#db/schema/index.ts'

const DAY = 86_400_000

/** What was published some hours ago has had time to be flagged; older than this it was looked at before. */
const FROM_AGO_MS = 2 * DAY
const TO_AGO_MS = DAY / 4

/** Draws a small share of published posts for moderators, so that what the rules miss is known without bias. */
export async function drawSamples(ctx: Context): Promise<number> {
  const share = ctx.settings.moderation.sampleShare
  const drawn = (await listUndecided(ctx)).filter(({ id }) => lotOf(id) < share)
  for (const { id: postId, authorId } of drawn)
    await inTransaction(ctx, (tx) => openReviewItem(tx, ctx, { kind: 'sample', postId, authorId, findings: [] }))
  return drawn.length
}

const listUndecided = ({ db, now }: Context) =>
  db
    .select({ id: posts.id, authorId: posts.authorId })
    .from(posts)
    .leftJoin(reviewItems, eq(reviewItems.postId, posts.id))
    .where(
      and(
        gt(posts.id, idAt(now() - FROM_AGO_MS)),
        lte(posts.id, idAt(now() - TO_AGO_MS)),
        eq(posts.state, 'published'),
        isNull(reviewItems.id),
      ),
    )
    .orderBy(asc(posts.id))

/** Where the ids of a moment begin: they start with its milliseconds. */
function idAt(ms: number): string {
  const hex = Math.floor(ms).toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-`
}

/** From 0 to 1, by the post alone: drawing twice draws the same. */
const lotOf = (id: string) => createHash('sha256').update(`sample:${id}`).digest().readUInt32BE(0) / 2 ** 32
