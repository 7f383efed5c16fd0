import type { CameraData } from '#app/features/media/camera-data.ts'
import type { PhotoSize } from '#app/features/media/photo-url.ts'

export type PhotoJob = { bytes: Uint8Array; maxPixels: number; maxMemoryBytes: number }

/** Keys of the `errors` words. */
export type PhotoRefusal =
  | 'photoKind'
  | 'photoBroken'
  | 'photoTooManyPixels'
  | 'photoAnimated'
  | 'photoTimeout'
  | 'photoNotClean'

export type PreparedPhoto = {
  /** Of the largest rendition. */
  width: number
  height: number
  camera: CameraData
  /** What its QR codes and their like say. */
  qr: string[]
  /** 64 bits in hex, near for pictures that look alike. */
  look: string
  images: { size: PhotoSize; bytes: Uint8Array }[]
}

export type PhotoAnswer = { ok: true; photo: PreparedPhoto } | { ok: false; refusal: PhotoRefusal }
