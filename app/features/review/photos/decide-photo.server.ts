import { eq } from 'drizzle-orm'
import { reasonFrom } from '#app/features/review/decide/decide-item.server.ts'
import type { DecisionInput } from '#app/features/review/decide/decision.schema.ts'
import { recordDecision } from '#app/features/review/decide/write-decision.server.ts'
import { findPhotoItem } from '#app/features/review/photos/photo-queries.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { photos } from '#db/schema/index.ts'

/** Shows a photo of a sample or keeps it hidden; it may be decided anew. Whoever took it is told why it is not shown. */
export async function decidePhoto(ctx: Context, itemId: string, input: DecisionInput): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const { item, photo, sample } = ensureFound(await findPhotoItem(tx, itemId), 'item')
    ensureCan(ctx.actor, 'review.decide', item)
    const { decision } = input
    const reason = await reasonFrom(tx, item.authorId, input)
    const hiddenAt = decision === 'publish' ? null : ctx.now()
    await recordDecision(tx, ctx, itemId, { decision, reason })
    await tx.update(photos).set({ hiddenAt }).where(eq(photos.id, photo.id))
    await recordEvent(tx, ctx, 'sample.noted', `sample:${sample.id}`)
    if (decision === 'remove') {
      const told = { sampleNo: sample.no, kind: 'photo-kept-hidden', reason }
      await recordEvent(tx, ctx, 'sample.reminded', `sample:${sample.id}`, told)
    }
    const act = decision === 'publish' ? 'photo.shown-by-review' : 'photo.kept-hidden-by-review'
    await writeLog(tx, ctx, { act, subject: `photo:${photo.id}`, reason, details: { itemId, sampleNo: sample.no } })
  })
}
