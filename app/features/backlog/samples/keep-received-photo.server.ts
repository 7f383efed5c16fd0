import { faultsOfText } from '#app/features/backlog/faults-of-text.server.ts'
import { findSample } from '#app/features/backlog/samples/sample-queries.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { queuePhotoText } from '#app/features/forum/queue-photo-text.server.ts'
import { receivePhoto, wordsOfPhoto } from '#app/features/forum/receive-photo.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { samplePhotos } from '#db/schema/index.ts'

/** A picture of what arrived, where there is one; shown to the others only once the sample is shared. */
export async function keepReceivedPhoto(
  ctx: Context,
  no: number,
  form: FormData,
): Promise<{ ok: true } | { ok: false; errors: FieldErrors }> {
  const { sample } = await findSample(ctx.db, no)
  if (sample.accountId !== authorOf(ctx.actor).id) throw new AppError('forbidden', { key: 'samples.notYours' })
  const hasFile = form.getAll('photos').some((entry) => entry instanceof File && entry.size > 0)
  if (!hasFile) return { ok: true }
  const { photo, errors } = await receivePhoto(ctx, form)
  if (!photo) return { ok: false, errors }
  const faults = await faultsOfText(ctx, 'alt', { text: '', ...wordsOfPhoto(photo) }, 'refused')
  if (faults) return { ok: false, errors: faults }
  const row = { photoId: photo.id, sampleId: sample.id, kind: 'received' as const, at: ctx.now() }
  await inTransaction(ctx, async (tx) => {
    await tx.insert(samplePhotos).values(row).onConflictDoNothing()
    await queuePhotoText(tx, ctx, photo.id)
  })
  return { ok: true }
}
