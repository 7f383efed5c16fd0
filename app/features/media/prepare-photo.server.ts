import exifr from 'exifr'
import sharp, { type Sharp } from 'sharp'
import { isBareWebp } from '#app/features/media/bare-webp.ts'
import { CAMERA_TAGS, type CameraData, cameraData } from '#app/features/media/camera-data.ts'
import { imageKind, isAnimatedPng } from '#app/features/media/image-kind.ts'
import { PHOTO_SIZES } from '#app/features/media/photo-url.ts'
import { LOOK_HEIGHT, LOOK_WIDTH, lookOf } from '#app/features/media/picture-look.ts'
import type { PhotoAnswer, PhotoJob, PhotoRefusal, PreparedPhoto } from '#app/features/media/prepared-photo.ts'
import { readCodes } from '#app/features/media/read-codes.server.ts'

const QUALITY = 80

sharp.cache(false)
sharp.concurrency(1)
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})

/** Runs in the image process only: what is decoded here was sent by anyone. */
export async function preparePhoto({ bytes, maxPixels }: PhotoJob): Promise<PhotoAnswer> {
  const facts = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  if (!facts) return refused('photoBroken')
  if (facts.format !== imageKind(bytes)) return refused('photoKind')
  if ((facts.pages ?? 1) > 1 || isAnimatedPng(bytes)) return refused('photoAnimated')
  if (facts.width * facts.height > maxPixels) return refused('photoTooManyPixels')
  const camera = await readCamera(facts.exif)
  const picture = sharp(bytes, { failOn: 'error', limitInputPixels: maxPixels })
  const images = await render(picture).catch(() => undefined)
  if (!images) return refused('photoBroken')
  return (await provenClean(images)) ?? { ok: true, photo: { camera, ...images } }
}

type Rendered = Omit<PreparedPhoto, 'camera'>

/** Turned upright and brought to sRGB before everything else that the file says about itself is dropped. */
async function render(picture: Sharp): Promise<Rendered> {
  const [largest, ...others] = PHOTO_SIZES
  const first = await scaled(picture.autoOrient(), largest)
  const images: Rendered['images'] = [{ size: largest, bytes: first.data }]
  for (const size of others) images.push({ size, bytes: (await scaled(sharp(first.data), size)).data })
  const { width, height } = first.info
  // What is read and compared is what members will see.
  return { width, height, images, qr: await readCodes(first.data), look: await lookAt(first.data) }
}

const lookAt = async (picture: Uint8Array) =>
  lookOf(await sharp(picture).greyscale().resize(LOOK_WIDTH, LOOK_HEIGHT, { fit: 'fill' }).raw().toBuffer())

const scaled = (picture: Sharp, size: number) =>
  picture
    .resize({ width: size, height: size, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .webp({ quality: QUALITY })
    .toBuffer({ resolveWithObject: true })

async function provenClean({ images }: Rendered): Promise<PhotoAnswer | undefined> {
  for (const { bytes } of images) {
    const { format, exif, xmp, iptc, icc } = await sharp(bytes).metadata()
    if (format !== 'webp' || exif || xmp || iptc || icc || !isBareWebp(bytes)) return refused('photoNotClean')
  }
}

const TIFF_AFTER = 'Exif\0\0'

/** Damaged metadata costs the camera data, not the photo. */
async function readCamera(exif: Buffer | undefined): Promise<CameraData> {
  if (!exif) return {}
  const tiff = exif.toString('latin1', 0, TIFF_AFTER.length) === TIFF_AFTER ? exif.subarray(TIFF_AFTER.length) : exif
  const only = {
    pick: CAMERA_TAGS,
    gps: false,
    makerNote: false,
    userComment: false,
    xmp: false,
    iptc: false,
    icc: false,
  }
  const tags = await exifr.parse(tiff, { ...only, reviveValues: false, translateValues: false }).catch(() => undefined)
  return cameraData(tags ?? {})
}

const refused = (refusal: PhotoRefusal): PhotoAnswer => ({ ok: false, refusal })
