import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { PHOTO_SIZES, type PhotoSize, photoFile } from '#app/features/media/photo-url.ts'
import type { PreparedPhoto } from '#app/features/media/prepared-photo.ts'

/** Under its name a file is always whole: it is written beside it first. */
export async function keepPhotoFiles(folder: string, id: string, images: PreparedPhoto['images']): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const { size, bytes } of images) {
    const file = path.join(folder, photoFile(id, size))
    await writeFile(`${file}.part`, bytes, { flush: true })
    await rename(`${file}.part`, file)
  }
}

export async function dropPhotoFiles(folder: string, id: string): Promise<void> {
  for (const size of PHOTO_SIZES) await rm(path.join(folder, photoFile(id, size)), { force: true })
}

export async function openPhotoFile(folder: string, id: string, size: PhotoSize) {
  const file = path.join(folder, photoFile(id, size))
  const handle = await open(file).catch(() => undefined)
  if (!handle) return undefined
  return { length: (await handle.stat()).size, stream: createReadStream(file, { fd: handle }) }
}
