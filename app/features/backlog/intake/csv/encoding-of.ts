export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252'

export const ENCODINGS: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'windows-1252']

/** So much has to speak for one of the two older encodings before it is taken without asking. */
const CLEAR = 0.85

/** What the beginning of a file tells of how its letters are written; nothing where it could be either of two. */
export function encodingOf(bytes: Uint8Array): Encoding | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const wide = wideOrder(bytes)
  if (wide) return wide
  if (isUtf8(bytes)) return 'utf-8'
  const { pairs, single } = highBytes(bytes)
  if (pairs / (pairs + single) >= CLEAR && readsAs('gb18030', bytes)) return 'gb18030'
  if (single / (pairs + single) >= CLEAR) return 'windows-1252'
  return undefined
}

/** Without a mark at its head, UTF-16 shows by the zeros between Latin letters. */
function wideOrder(bytes: Uint8Array): Encoding | undefined {
  const looked = Math.min(bytes.length, 4096) & ~1
  if (looked < 4) return undefined
  let [even, odd] = [0, 0]
  for (let at = 0; at < looked; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  if (odd > looked / 8 && even === 0) return 'utf-16le'
  if (even > looked / 8 && odd === 0) return 'utf-16be'
}

/** The sample may end within a letter, so its last few bytes are not asked. */
const isUtf8 = (bytes: Uint8Array) => readsAs('utf-8', bytes)

function readsAs(encoding: Encoding, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** Chinese in GB18030 stands in runs of paired high bytes; a Western accent stands alone among plain letters. */
function highBytes(bytes: Uint8Array): { pairs: number; single: number } {
  let [pairs, single, run] = [0, 0, 0]
  for (let at = 0; at <= bytes.length; at++) {
    if ((bytes[at] ?? 0) >= 0x80) {
      run++
      continue
    }
    if (run % 2 === 1) single++
    pairs += run >> 1
    run = 0
  }
  return { pairs, single }
}
