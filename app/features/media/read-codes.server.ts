import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import sharp from 'sharp'
import { prepareZXingModule, type ReaderOptions, readBarcodes } from 'zxing-wasm/reader'

/** Codes that carry words; the bars on a box carry only a number. */
const CODES: ReaderOptions = {
  formats: ['QRCode', 'MicroQRCode', 'RMQRCode', 'DataMatrix', 'Aztec'],
  ...{ tryHarder: true, tryRotate: true, tryInvert: true, tryDownscale: true },
  maxNumberOfSymbols: 8,
}

/** Longest edges in px: as it is shown, and coarser, where grain or a screen's raster is smoothed away. */
const EDGES = [1600, 900]
const MOST_CODES = 8
/** A dense code holds thousands of characters; the first of them tell what it is for. */
const LONGEST_TEXT = 1000

let ready: Promise<unknown> | undefined

/** The program lies with its package: nothing is fetched. */
function prepareReader() {
  const file = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')
  const { buffer } = new Uint8Array(readFileSync(file))
  ready ??= prepareZXingModule({ overrides: { wasmBinary: buffer }, fireImmediately: true })
  return ready
}

/** What the codes in a picture say, each text once; inverted, turned and small ones too. */
export async function readCodes(picture: Uint8Array): Promise<string[]> {
  await prepareReader()
  const said = new Set<string>()
  for (const edge of EDGES) for (const text of await readAt(picture, edge)) said.add(text)
  return [...said].slice(0, MOST_CODES)
}

async function readAt(picture: Uint8Array, edge: number): Promise<string[]> {
  const { data, info } = await sharp(picture)
    .resize({ width: edge, height: edge, fit: 'inside' })
    .flatten({ background: '#fff' })
    .normalise()
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const pixels = {
    data: new Uint8ClampedArray(data),
    width: info.width,
    height: info.height,
    colorSpace: 'srgb' as const,
  }
  const codes = await readBarcodes(pixels, CODES)
  return codes.flatMap(({ isValid, text }) => (isValid && text.trim() ? [text.trim().slice(0, LONGEST_TEXT)] : []))
}
