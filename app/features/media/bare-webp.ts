const PIXELS_ONLY = ['VP8 ', 'VP8L', 'VP8X', 'ALPH']
const HEADER = 12

/** Whether a WebP holds pixels and nothing else: no EXIF, XMP or colour profile, and not a byte before or after. */
export function isBareWebp(bytes: Uint8Array): boolean {
  if (bytes.length < HEADER || textAt(bytes, 0) !== 'RIFF' || textAt(bytes, 8) !== 'WEBP') return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(4, true) + 8 !== bytes.length) return false
  let at = HEADER
  while (at + 8 <= bytes.length) {
    if (!PIXELS_ONLY.includes(textAt(bytes, at))) return false
    const size = view.getUint32(at + 4, true)
    at += 8 + size + (size % 2)
  }
  return at === bytes.length
}

const textAt = (bytes: Uint8Array, at: number) => String.fromCharCode(...bytes.subarray(at, at + 4))
