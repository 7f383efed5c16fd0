import { and, eq } from 'drizzle-orm'
import type { ReportReason } from '#app/features/backlog/samples/report-reasons.ts'
import { findSample, listSamplePhotos } from '#app/features/backlog/samples/sample-queries.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { openPhotoItem } from '#app/features/forum/open-photo-item.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { countTowardsLimit } from '#app/platform/rate-limit.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { photoReports, reviewItems } from '#db/schema/index.ts'

type Report = { photoId: string; reason: ReportReason }

/** Tells moderators of a photo of a shared sample, once a person. It stays as it is until one of them has looked. */
export async function reportPhoto(ctx: Context, no: number, { photoId, reason }: Report): Promise<void> {
  const { sample } = await findSample(ctx.db, no)
  ensureFound(sample.sharedAt, 'sample')
  ensureCan(ctx.actor, 'post.flag', { authorId: sample.accountId })
  const { id: accountId } = authorOf(ctx.actor)
  await countTowardsLimit(ctx, `flag:${accountId}`, ctx.settings.limits.flagsPerAccount)
  await inTransaction(ctx, async (tx) => {
    const photo = (await listSamplePhotos(tx, sample.id)).find(
      ({ id, hiddenAt }) => id === photoId && hiddenAt === null,
    )
    ensureFound(photo, 'photo')
    const row = { photoId, accountId, reason, at: ctx.now() }
    const stored = await tx.insert(photoReports).values(row).onConflictDoNothing().returning()
    if (stored.length === 0) throw new AppError('conflict', { key: 'samples.reportedAlready' })
    if (!(await waitsAlready(tx, photoId)))
      await openPhotoItem(tx, ctx, { photoId, authorId: sample.accountId, findings: [] })
    await recordEvent(tx, ctx, 'sample.noted', `sample:${sample.id}`)
  })
}

async function waitsAlready(tx: Transaction, photoId: string): Promise<boolean> {
  const waiting = and(eq(reviewItems.photoId, photoId), eq(reviewItems.state, 'waiting'))
  return (await tx.$count(reviewItems, waiting)) > 0
}
