import { crc32 } from 'node:zlib'
import sharp from 'sharp'

type Format = 'jpeg' | 'png' | 'webp' | 'gif' | 'tiff'

export const bytes = (text: string) => Buffer.from(text, 'latin1')

const grey = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 128, g: 128, b: 128 } } })

export const plain = ({ width = 64, height = 48, format = 'jpeg' as Format } = {}) =>
  grey(width, height).toFormat(format).toBuffer()

/** All that a camera and a phone write beside the picture, its place and its owner among it. */
export const fromCamera = (format: Format = 'jpeg') =>
  grey(2400, 1600)
    .withExif({
      IFD0: { Make: 'Canon', Model: 'Canon EOS R5', Artist: 'owner ana', Software: 'Rig 1.0' },
      IFD2: {
        LensModel: 'RF24-70mm F2.8 L IS USM',
        FNumber: '28/10',
        ExposureTime: '1/250',
        ISOSpeedRatings: '400',
        FocalLength: '50/1',
        DateTimeOriginal: '2026:05:14 10:33:20',
        BodySerialNumber: 'serial 042',
      },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '51/1 30/1 3230/100',
        GPSLongitudeRef: 'W',
        GPSLongitude: '0/1 7/1 0/1',
      },
    })
    .withXmp(
      '<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><note>GPS 51.5</note></x:xmpmeta><?xpacket end="w"?>',
    )
    .toFormat(format)
    .toBuffer()

export const withTags = (tags: Record<string, string>) => grey(64, 48).withExif({ IFD0: tags }).jpeg().toBuffer()

/** Stored lying, its left edge white; the tag says that left is up. */
export const onItsSide = async () => {
  const edge = await sharp({ create: { width: 60, height: 400, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  const black = sharp({ create: { width: 600, height: 400, channels: 3, background: '#000' } })
  return black
    .composite([{ input: edge, left: 0, top: 0 }])
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
}

export const inDisplayP3 = () =>
  sharp({ create: { width: 64, height: 48, channels: 3, background: { r: 217, g: 38, b: 51 } } })
    .withIccProfile('p3')
    .png()
    .toBuffer()

export async function cut(format: Format) {
  const noise = await sharp({
    create: {
      width: 400,
      height: 300,
      channels: 3,
      background: '#777',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .toFormat(format)
    .toBuffer()
  return noise.subarray(0, Math.floor(noise.length / 2))
}

export async function moving(format: 'webp' | 'gif') {
  const frames = await sharp({ create: { width: 16, height: 32, channels: 3, background: '#555' } })
    .composite([{ input: await plain({ width: 16, height: 16 }), left: 0, top: 16 }])
    .raw()
    .toBuffer()
  return sharp(frames, { raw: { width: 16, height: 32, channels: 3, pageHeight: 16 } })
    .toFormat(format, { loop: 0, delay: [100, 100] })
    .toBuffer()
}

const SIGNATURE = '\x89PNG\r\n\x1a\n'

export async function movingPng() {
  const still = await plain({ format: 'png' })
  const afterHeader = SIGNATURE.length + 25
  const control = pngChunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]))
  return Buffer.concat([still.subarray(0, afterHeader), control, still.subarray(afterHeader)])
}

/** A few bytes that promise gigabytes. */
export function pngBomb(width: number, height: number) {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const chunks = [pngChunk('IHDR', header), pngChunk('IDAT', Buffer.alloc(64)), pngChunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([bytes(SIGNATURE), ...chunks])
}

function pngChunk(name: string, content: Buffer) {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  const named = Buffer.concat([bytes(name), content])
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
