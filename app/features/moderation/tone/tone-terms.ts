import { isLatinLetter } from '#app/features/moderation/latin.ts'

/** So many terms are told apart; a power of two, so that a hash is cut by its lowest bits. */
export const BUCKETS = 1 << 17
/** Longer posts say no more about how they sound. */
const MOST_READ = 8_000
const LONGEST = 3
const MOST_DIGITS = 4

/** How often each group of one to three neighbouring words stands in a text; Han reads sign by sign, numbers by their length. */
export function termsOf(plain: string): Map<number, number> {
  const words = hashedWords(plain.slice(0, MOST_READ))
  const counts = new Map<number, number>()
  for (let at = 0; at < words.length; at += 1) {
    let hash = 0x811c9dc5
    for (let next = at; next < Math.min(words.length, at + LONGEST); next += 1) {
      hash = Math.imul(hash ^ (words[next] as number), 0x01000193)
      const bucket = (hash ^ (hash >>> 15)) & (BUCKETS - 1)
      counts.set(bucket, (counts.get(bucket) ?? 0) + 1)
    }
  }
  return counts
}

/** A hash for each run of Latin letters, each number and each other sign (FNV-1a over UTF-16 units). */
function hashedWords(text: string): number[] {
  const words: number[] = []
  let at = 0
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at))
    let hash = 0x811c9dc5
    const start = at
    do {
      const unit = kind === 'digit' ? Math.min(at - start, MOST_DIGITS) : text.charCodeAt(at)
      if (unit < MOST_DIGITS || kind !== 'digit') hash = Math.imul(hash ^ unit, 0x01000193)
      at += 1
    } while (kind !== 'sign' && at < text.length && kindOf(text.charCodeAt(at)) === kind)
    if (kind !== 'blank') words.push(hash)
  }
  return words
}

type Kind = 'letter' | 'digit' | 'blank' | 'sign'

function kindOf(unit: number): Kind {
  if (isLatinLetter(unit)) return 'letter'
  if (unit >= 48 && unit <= 57) return 'digit'
  return unit <= 32 || unit === 0xa0 || unit === 0x3000 ? 'blank' : 'sign'
}
