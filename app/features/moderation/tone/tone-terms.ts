/** So many terms are told apart; a power of two, so that a hash is cut by its lowest bits. */
export const BUCKETS = 1 << 17
/** Longer posts say no more about how they sound. */
const MOST_READ = 8_000
const LONGEST = 3
const WORD = /\p{Script=Latin}+|\p{N}+|\S/gu

/** How often each group of one to three neighbouring words stands in a text; Han reads sign by sign, numbers by their length. */
export function termsOf(plain: string): Map<number, number> {
  const words = (plain.slice(0, MOST_READ).match(WORD) ?? []).map(shapeOf)
  const counts = new Map<number, number>()
  for (let at = 0; at < words.length; at += 1) {
    let hash = 0x811c9dc5
    for (let next = at; next < Math.min(words.length, at + LONGEST); next += 1) {
      hash = hashOn(hash, words[next] as string)
      const bucket = (hash ^ (hash >>> 15)) & (BUCKETS - 1)
      counts.set(bucket, (counts.get(bucket) ?? 0) + 1)
    }
  }
  return counts
}

const isDigit = (unit: number) => unit >= 48 && unit <= 57
const shapeOf = (word: string) => (isDigit(word.charCodeAt(0)) ? '0000'.slice(0, word.length) : word)

/** FNV-1a over UTF-16 units, with a blank between words. */
function hashOn(before: number, word: string): number {
  let hash = Math.imul(before ^ 32, 0x01000193)
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}
