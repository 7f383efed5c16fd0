/** One column more than bits in a row: each bit compares two neighbours. */
export const LOOK_WIDTH = 9
export const LOOK_HEIGHT = 8

/** 64 bits in hex out of 9 × 8 grey values: where it gets lighter to the right. Pictures that look alike differ in few. */
export function lookOf(greys: Uint8Array): string {
  let bits = 0n
  for (let y = 0; y < LOOK_HEIGHT; y++) {
    for (let x = 0; x < LOOK_WIDTH - 1; x++) {
      const at = y * LOOK_WIDTH + x
      bits = (bits << 1n) | ((greys[at + 1] ?? 0) > (greys[at] ?? 0) ? 1n : 0n)
    }
  }
  return bits.toString(16).padStart(16, '0')
}

/** In how many of their 64 bits two looks differ. */
export function lookDistance(one: string, other: string): number {
  const differing = BigInt(`0x${one}`) ^ BigInt(`0x${other}`)
  return [...differing.toString(2)].filter((bit) => bit === '1').length
}
