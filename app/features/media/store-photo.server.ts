import { createHash } from 'node:crypto'
import { isBareWebp } from '#app/features/media/bare-webp.ts'
import type { CameraData } from '#app/features/media/camera-data.ts'
import { imageKind } from '#app/features/media/image-kind.ts'
import { keepPhotoFiles } from '#app/features/media/photo-files.server.ts'
import type { PreparedPhoto } from '#app/features/media/prepared-photo.ts'
import { runImageProcess } from '#app/features/media/run-image-process.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Said } from '#app/platform/errors.ts'
import { countTowardsLimit } from '#app/platform/rate-limit.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { photos } from '#db/schema/index.ts'

export type StoredPhoto = { ok: true; photoId: string; camera: CameraData; qr: string[] } | { ok: false; error: Said }

/** Keeps a clean rendition of the picture, not yet shown to anyone: `attachPhoto` ties it to a post. */
export async function storePhoto(ctx: Context, file: File, alt: string): Promise<StoredPhoto> {
  ensureCan(ctx.actor, 'photo.upload')
  await countTowardsLimit(ctx, `upload:${ownerOf(ctx)}`, ctx.settings.limits.uploadsPerAccount)
  const { uploadBytes, uploadPixels, textLength } = ctx.settings
  if (file.size > uploadBytes) return refused('photoTooLarge', { megabytes: Math.round(uploadBytes / 1024 / 1024) })
  if (alt.length > textLength.alt) return refused('tooLong', { limit: textLength.alt })
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (!imageKind(bytes)) return refused('photoKind')
  const answer = await runImageProcess(ctx, bytes)
  if (!answer.ok) return refused(answer.refusal, { megapixels: Math.round(uploadPixels / 1_000_000) })
  if (!answer.photo.images.every((image) => isBareWebp(image.bytes))) return refused('photoNotClean')
  const photoId = await keepPhoto(ctx, answer.photo, alt.trim())
  const { camera, qr } = answer.photo
  return { ok: true, photoId, camera, qr }
}

/** The row comes last: a photo that is known is a photo that is there. */
async function keepPhoto(ctx: Context, photo: PreparedPhoto, alt: string): Promise<string> {
  const { width, height, camera, images, qr, look } = photo
  const id = ctx.newId()
  await keepPhotoFiles(ctx.deployment.uploadsDir, id, images)
  const sizes = Object.fromEntries(images.map(({ size, bytes }) => [size, bytes.length]))
  const sha256 = createHash('sha256')
    .update(images[0]?.bytes ?? '')
    .digest('hex')
  const row = { id, ownerId: ownerOf(ctx), alt, width, height, camera, sizes, sha256, qr, look, createdAt: ctx.now() }
  await inTransaction(ctx, (tx) => tx.insert(photos).values(row))
  return id
}

const ownerOf = ({ actor }: Context) => (actor.kind === 'account' ? actor.id : '')

const refused = (key: string, values?: Said['values']): StoredPhoto => ({ ok: false, error: { key, values } })
