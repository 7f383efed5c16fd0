const KINDS = [
  { suffix: 'png', names: /\.png$/i, begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { suffix: 'jpg', names: /\.jpe?g$/i, begins: [0xff, 0xd8, 0xff] },
  { suffix: 'webp', names: /\.webp$/i, begins: [0x52, 0x49, 0x46, 0x46], andAt8: [0x57, 0x45, 0x42, 0x50] },
]

/** The name a picture goes by: what its bytes say decides, not what it was called. Undefined if it is none. */
export function pictureName(called: string, bytes: Uint8Array): string | undefined {
  const kind = KINDS.find(({ begins, andAt8 = [] }) => hasBytes(bytes, 0, begins) && hasBytes(bytes, 8, andAt8))
  return kind && (kind.names.test(called) ? called : `${called}.${kind.suffix}`)
}

const hasBytes = (bytes: Uint8Array, from: number, expected: readonly number[]) =>
  expected.every((byte, index) => bytes[from + index] === byte)

/** A file's own name, which can lead nowhere. */
export const isPlainFileName = (name: string): boolean =>
  name !== '' && name.length <= 200 && !name.startsWith('.') && !/[\\/:\u0000-\u001F]/.test(name)

/** Two questions may each have brought an `image.png`. */
export function keepPicture(pictures: Map<string, Uint8Array>, called: string, bytes: Uint8Array): string {
  let name = called
  for (let number = 2; pictures.has(name) && !sameBytes(pictures.get(name), bytes); number += 1) {
    name = called.replace(/(\.\w+)?$/, `-${number}$1`)
  }
  pictures.set(name, bytes)
  return name
}

const sameBytes = (one: Uint8Array | undefined, other: Uint8Array) =>
  one?.length === other.length && one.every((byte, index) => byte === other[index])
