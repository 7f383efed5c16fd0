import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import sharp from 'sharp'
import { prepareZXingModule, type WriteInputBarcodeFormat, writeBarcode } from 'zxing-wasm/writer'

type Look = { format?: WriteInputBarcodeFormat; inverted?: boolean; scale?: number; turned?: number }

/** A photo of grey gear with a code lying on it. */
export async function withCode(text: string, look: Look = {}): Promise<Buffer> {
  const { inverted = false, turned = 0 } = look
  const code = sharp(await drawCode(text, look)).flatten({ background: '#fff' })
  const lying = await (inverted ? code.negate() : code)
    .rotate(turned, { background: inverted ? '#000' : '#fff' })
    .png()
    .toBuffer()
  const gear = sharp({ create: { width: 1500, height: 1000, channels: 3, background: inverted ? '#333' : '#888' } })
  return gear
    .composite([{ input: lying, left: 420, top: 260 }])
    .jpeg({ quality: 75 })
    .toBuffer()
}

async function drawCode(text: string, { format = 'QRCode', scale = 6 }: Look): Promise<Buffer> {
  const { buffer } = new Uint8Array(
    readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm')),
  )
  await prepareZXingModule({ overrides: { wasmBinary: buffer }, fireImmediately: true })
  const { image, error } = await writeBarcode(text, { format, scale, withQuietZones: true })
  if (!image) throw new Error(error)
  return Buffer.from(await image.arrayBuffer())
}
