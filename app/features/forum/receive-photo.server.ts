import { asTyped } from '#app/features/forum/typed-text.ts'
import { findOwnPhoto } from '#app/features/media/queries.server.ts'
import { storePhoto } from '#app/features/media/store-photo.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { FieldErrors } from '#app/platform/form.ts'

/** `fileName` is what the author called it, as long as that is known; it is judged and not kept. */
export type SentPhoto = { id: string; alt: string; fileName?: string }
export type ReceivedPhoto = { photo?: SentPhoto; errors: FieldErrors }

/** A picture that came along is kept at once, so that no refusal of the text loses it; later the form names it by id. */
export async function receivePhoto(ctx: Context, form: FormData): Promise<ReceivedPhoto> {
  const alt = asTyped(String(form.get('alt') ?? ''))
  const file = form.getAll('photos').find((entry): entry is File => entry instanceof File && entry.size > 0)
  if (!file) return { photo: await findSentPhoto(ctx, form, alt), errors: {} }
  if ([...alt].length > ctx.settings.textLength.alt) return { errors: {} }
  const stored = await storePhoto(ctx, file, alt)
  if (!stored.ok) return { errors: { photos: stored.error } }
  return { photo: { id: stored.photoId, alt, fileName: file.name.slice(0, 200) }, errors: {} }
}

async function findSentPhoto(ctx: Context, form: FormData, alt: string): Promise<SentPhoto | undefined> {
  const id = String(form.get('photoId') ?? '')
  if (id === '' || ctx.actor.kind !== 'account' || form.get('dropPhoto')) return undefined
  const photo = await findOwnPhoto(ctx.db, ctx.actor.id, id)
  return photo && photo.postId === null ? { id, alt } : undefined
}
