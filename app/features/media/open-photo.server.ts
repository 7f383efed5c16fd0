import { openPhotoFile } from '#app/features/media/photo-files.server.ts'
import { readPhotoFile } from '#app/features/media/photo-url.ts'
import { findPhotoToSee } from '#app/features/media/queries.server.ts'
import { can } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'

/** A photo that may not be seen is not found, like one that never was. */
export async function openPhoto(ctx: Context, fileName: string | undefined) {
  const { id, size } = ensureFound(readPhotoFile(fileName), 'photo')
  const photo = ensureFound(await findPhotoToSee(ctx.db, id), 'photo')
  const seen = can(ctx.actor, 'photo.see', photo) || undefined
  ensureFound(seen, 'photo')
  return ensureFound(await openPhotoFile(ctx.deployment.uploadsDir, id, size), 'photo')
}
