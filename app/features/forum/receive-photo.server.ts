import { asTyped } from '#app/features/forum/typed-text.ts'
import type { Words } from '#app/features/forum/words.ts'
import { cameraNames } from '#app/features/media/camera-data.ts'
import { findOwnPhoto } from '#app/features/media/queries.server.ts'
import { storePhoto } from '#app/features/media/store-photo.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import type { FieldErrors } from '#app/platform/form.ts'

/** `fileName` is what the author called it, as long as that is known; it is judged and not kept. */
export type SentPhoto = { id: string; alt: string; fileName?: string; camera: string; qr: string }
export type ReceivedPhoto = { photo?: SentPhoto; errors: FieldErrors }

/** Everything of a picture that could carry a message. */
export const wordsOfPhoto = (photo?: SentPhoto): Omit<Words, 'text'> => ({
  altText: photo?.alt,
  fileName: photo?.fileName,
  camera: photo?.camera,
  qr: photo?.qr,
})

/** A picture that came along is kept at once, so that no refusal of the text loses it; later the form names it by id. */
export async function receivePhoto(ctx: Context, form: FormData): Promise<ReceivedPhoto> {
  const alt = asTyped(String(form.get('alt') ?? ''))
  const file = form.getAll('photos').find((entry): entry is File => entry instanceof File && entry.size > 0)
  if (!file) return { photo: await findSentPhoto(ctx, form, alt), errors: {} }
  if ([...alt].length > ctx.settings.textLength.alt) return { errors: {} }
  const stored = await storeOrSayWhy(ctx, file, alt)
  if (!stored.ok) return { errors: { photos: stored.error } }
  const { photoId: id, camera, qr } = stored
  const fileName = readable(file.name.slice(0, 200))
  return { photo: { id, alt, fileName, camera: cameraNames(camera), qr: qr.join('\n') }, errors: {} }
}

/** A limit on photos is told beside the photo: a page of its own would lose the text that came along. */
async function storeOrSayWhy(ctx: Context, file: File, alt: string) {
  try {
    return await storePhoto(ctx, file, alt)
  } catch (error) {
    if (error instanceof AppError && error.code === 'rate-limited') return { ok: false as const, error: error.said }
    throw error
  }
}

/** As it stands, for a shop's address, and with its separators as spaces. */
const readable = (fileName: string) => `${fileName}\n${fileName.replace(/[._-]+/g, ' ')}`

async function findSentPhoto(ctx: Context, form: FormData, alt: string): Promise<SentPhoto | undefined> {
  const id = String(form.get('photoId') ?? '')
  if (id === '' || ctx.actor.kind !== 'account' || form.get('dropPhoto')) return undefined
  const photo = await findOwnPhoto(ctx.db, ctx.actor.id, id)
  return photo && photo.postId === null
    ? { id, alt, camera: cameraNames(photo.camera), qr: (photo.qr ?? []).join('\n') }
    : undefined
}
