/** A number that stands for a text, the same on every machine. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return mixed(hash)
}

/** Spreads a counter over all 32 bits, so that the throws of one seed can be asked for in any order. */
export function mixed(counter: number): number {
  let bits = counter | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad)
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97)
  return bits ^ (bits >>> 15)
}

/** Steps between the throws of one seed: odd, so that every 32-bit number comes up. */
export const STRIDE = 0x9e3779b9 | 0
const SIDES = 2 ** 32

/** Throws from 0 up to, but not including, 1, one after the other. */
export function diceOf(seed: number): () => number {
  let counter = seed
  return () => {
    counter = (counter + STRIDE) | 0
    return (mixed(counter) >>> 0) / SIDES
  }
}
