import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { authorOf } from '#app/features/forum/author.ts'
import { keepPhotoFiles } from '#app/features/media/photo-files.server.ts'
import { preparePhoto } from '#app/features/media/prepare-photo.server.ts'
import type { PreparedPhoto } from '#app/features/media/prepared-photo.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { photos } from '#db/schema/index.ts'
import type { SeedPhoto } from '#db/seed/community/seed-types.ts'

const DAY = 86_400_000
const FOLDER = path.resolve('db/seed/photos')

export type PreparedPhotos = Map<string, PreparedPhoto>

/** Each picture once, however many posts show it; by the code that prepares uploads, which these need not be kept apart from. */
export async function prepareSeedPhotos(files: Iterable<string>, maxPixels: number): Promise<PreparedPhotos> {
  const prepared = [...new Set(files)].map(async (file) => {
    const answer = await preparePhoto({ bytes: await readFile(path.join(FOLDER, file)), maxPixels, maxMemoryBytes: 0 })
    if (!answer.ok) throw new Error(`the photo ${file} was refused: ${answer.refusal}`)
    return [file, answer.photo] as const
  })
  return new Map(await Promise.all(prepared))
}

export type KeptPhoto = { row: typeof photos.$inferInsert; alt: string }

/** Files first; the row goes into the transaction of the post that shows it. */
export async function keepSeedPhoto(
  ctx: Context,
  prepared: PreparedPhotos,
  { file, alt }: SeedPhoto,
): Promise<KeptPhoto> {
  const photo = prepared.get(file)
  if (!photo) throw new Error(`the photo ${file} was not prepared`)
  const { width, height, images, qr, look } = photo
  const camera = takenBefore(photo.camera, ctx.now())
  const id = ctx.newId()
  await keepPhotoFiles(ctx.deployment.uploadsDir, id, images)
  const sizes = Object.fromEntries(images.map(({ size, bytes }) => [size, bytes.length]))
  const sha256 = createHash('sha256')
    .update(images[0]?.bytes ?? '')
    .digest('hex')
  const owner = { ownerId: authorOf(ctx.actor).id, createdAt: ctx.now() }
  return { row: { id, ...owner, alt, width, height, camera, sizes, sha256, qr, look }, alt }
}

/** The file knows one date for ever; the post is as old as the demo has it. */
function takenBefore({ takenAt, ...camera }: PreparedPhoto['camera'], postedAt: number) {
  const day = new Date(postedAt - 2 * DAY).toISOString().slice(0, 10)
  return takenAt ? { ...camera, takenAt: day + takenAt.slice(day.length) } : camera
}

export const storeSeedPhoto = (tx: Transaction, { row }: KeptPhoto) => tx.insert(photos).values(row)
