export const PHOTO_SIZES = [1600, 320] as const
/** The longest edge in px. */
export type PhotoSize = (typeof PHOTO_SIZES)[number]

export const photoFile = (id: string, size: PhotoSize) => `${id}-${size}.webp`

export const photoUrl = (id: string, size: PhotoSize) => `/photos/${photoFile(id, size)}`

const NAME = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-(320|1600)\.webp$/

/** What a requested file name asks for; nothing else ever becomes a path on the disk. */
export function readPhotoFile(name: string | undefined): { id: string; size: PhotoSize } | undefined {
  const [, id, edge] = NAME.exec(name ?? '') ?? []
  const size = PHOTO_SIZES.find((known) => String(known) === edge)
  return id && size ? { id, size } : undefined
}
