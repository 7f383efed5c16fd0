import { readSaid } from '#app/features/admission/formats/problems.ts'
import type { Said } from '#app/platform/errors.ts'

/** 5,000 questions make 5 MB; the rest is room for the pictures that Moodle writes among its text. */
const LARGEST_TEXT_MB = 20
const MB = 1024 * 1024

export function textOfBytes(bytes: Uint8Array, name: string): string | { fault: Said } {
  if (bytes.length > LARGEST_TEXT_MB * MB)
    return { fault: readSaid('fileTooBig', { name, megabytes: LARGEST_TEXT_MB }) }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const byte = firstBrokenByte(bytes, text)
  return byte === undefined ? text : { fault: readSaid('notUtf8', { byte }) }
}

// Decoding puts U+FFFD for what is broken, and a text may hold one of its own.
function firstBrokenByte(bytes: Uint8Array, text: string): number | undefined {
  let offset = 0
  let from = 0
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) {
    offset += new TextEncoder().encode(text.slice(from, at)).length
    from = at
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) return offset
  }
  return undefined
}
