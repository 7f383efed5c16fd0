import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { readSaid } from '#app/features/admission/formats/problems.ts'
import type { Said } from '#app/platform/errors.ts'

/** An exam's package holds some hundred items and pictures; more is not an exam, or is made to harm. */
const MOST_FILES = 2000
const LARGEST_FILE_MB = 20
const LARGEST_PACKAGE_MB = 100
const TIGHTEST = 100
const MB = 1024 * 1024

type Unpacked = { files: Map<string, Uint8Array> } | { fault: Said }

/** All files of a package by path. What the directory says is judged before a byte is unpacked. */
export async function readZip(bytes: Uint8Array): Promise<Unpacked> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const zip = await open(buffer)
    if (zip.entryCount > MOST_FILES) return { fault: readSaid('tooManyFiles', { most: MOST_FILES }) }
    const entries = await listEntries(zip)
    const fault = entries.map(entryFault).find((said) => said !== undefined) ?? totalFault(entries)
    if (fault) return { fault }
    const files = new Map<string, Uint8Array>()
    for (const entry of entries) {
      if (!isFolder(entry)) files.set(pathOf(entry), await unpack(zip, entry))
    }
    return { files }
  } catch {
    return { fault: readSaid('notZip') }
  }
}

// yauzl's own check of names gives up on the whole package without saying which name it was.
const open = (buffer: Buffer) =>
  new Promise<ZipFile>((resolve, reject) => {
    const options = { lazyEntries: true, decodeStrings: false, validateEntrySizes: true, autoClose: false }
    fromBuffer(buffer, options, (error, zip) => (error ? reject(error) : resolve(zip)))
  })

const listEntries = (zip: ZipFile) =>
  new Promise<Entry[]>((resolve, reject) => {
    const entries: Entry[] = []
    zip.on('error', reject)
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      entries.push(entry)
      zip.readEntry()
    })
    zip.readEntry()
  })

const pathOf = (entry: Entry): string => Buffer.from(entry.fileNameRaw).toString('utf8')

const isFolder = (entry: Entry) => pathOf(entry).endsWith('/')

function entryFault(entry: Entry): Said | undefined {
  const name = pathOf(entry)
  const { uncompressedSize, compressedSize } = entry
  if (leadsOut(name)) return readSaid('pathClimbs', { name })
  if (isLink(entry)) return readSaid('symlink', { name })
  if (entry.isEncrypted()) return readSaid('encrypted', { name })
  if (uncompressedSize > LARGEST_FILE_MB * MB) return readSaid('fileTooBig', { name, megabytes: LARGEST_FILE_MB })
  if (uncompressedSize > compressedSize * TIGHTEST) return readSaid('packedTooTight', { name, most: TIGHTEST })
  return undefined
}

function totalFault(entries: readonly Entry[]): Said | undefined {
  const total = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  return total > LARGEST_PACKAGE_MB * MB ? readSaid('packageTooBig', { megabytes: LARGEST_PACKAGE_MB }) : undefined
}

export function leadsOut(path: string): boolean {
  return /^[/\\]|^[a-z]:|\\|\0/i.test(path) || path.split('/').includes('..')
}

/** The kind of file stands in the upper half of what Unix keeps with it. */
const isLink = (entry: Entry) => ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000

const unpack = (zip: ZipFile, entry: Entry) =>
  new Promise<Uint8Array>((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error)
      const chunks: Buffer[] = []
      stream.on('error', reject)
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    })
  })
