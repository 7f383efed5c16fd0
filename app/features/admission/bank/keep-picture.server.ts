import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { webpSize } from '#app/features/admission/bank/webp-size.ts'
import { runImageProcess } from '#app/features/media/run-image-process.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, type Said } from '#app/platform/errors.ts'
import type { Transaction } from '#db/client.server.ts'
import { itemPictures } from '#db/schema/index.ts'

/** Of what an examiner sends: a clean WebP rendition, or why there is none. Decoded in a process of its own. */
export async function cleanPicture(ctx: Context, bytes: Uint8Array): Promise<{ bytes: Uint8Array } | { error: Said }> {
  const { uploadBytes, uploadPixels } = ctx.settings
  if (bytes.length > uploadBytes)
    return { error: { key: 'photoTooLarge', values: { megabytes: Math.round(uploadBytes / 1024 / 1024) } } }
  const answer = await runImageProcess(ctx, bytes)
  if (!answer.ok) return { error: { key: answer.refusal, values: { megapixels: Math.round(uploadPixels / 1e6) } } }
  const shown = answer.photo.images.find(({ size }) => size <= WIDEST) ?? answer.photo.images.at(-1)
  return shown ? { bytes: shown.bytes } : { error: { key: 'photoBroken' } }
}

const WIDEST = 1600

/** Keeps a clean WebP under the hash of its bytes, once. Returns that id. */
export async function keepPicture(tx: Transaction, ctx: Context, bytes: Uint8Array): Promise<string> {
  const size = webpSize(bytes)
  if (!size) throw new AppError('wrong-type', { key: 'photoKind' })
  const id = createHash('sha256').update(bytes).digest('hex')
  const row = { id, ...size, bytes: Buffer.from(bytes), createdAt: ctx.now() }
  await tx.insert(itemPictures).values(row).onConflictDoNothing({ target: itemPictures.id })
  return id
}

export async function hasPicture(tx: Transaction, id: string): Promise<boolean> {
  const [row] = await tx.select({ id: itemPictures.id }).from(itemPictures).where(eq(itemPictures.id, id))
  return row !== undefined
}
