import { isLatinLetter } from '#app/features/moderation/latin.ts'

/** So many terms are told apart; a power of two, so that a hash is cut by its lowest bits. */
export const BUCKETS = 1 << 17
/** Longer posts say no more about how they sound. */
const MOST_READ = 8_000
const LONGEST = 3
/** A whole number of 32 bits with its sign, as all that follow are: the engine adds those fast. */
const SEED = 0x811c9dc5 | 0
const MOST_DIGITS = 4

/** Different terms in the order of the text, and of each how often it stands there. */
export type Terms = { buckets: readonly number[]; times: readonly number[] }

/** How often each group of one to three neighbouring words stands in a text; Han reads sign by sign, numbers by their length. */
export function termsOf(plain: string): Terms {
  const words = hashedWords(plain.slice(0, MOST_READ))
  const buckets: number[] = []
  const counts = new Uint16Array(BUCKETS)
  for (let at = 0; at < words.length; at += 1) {
    let hash = SEED
    for (let next = at; next < Math.min(words.length, at + LONGEST); next += 1) {
      hash = Math.imul(hash ^ (words[next] as number), 0x01000193)
      const bucket = (hash ^ (hash >>> 15)) & (BUCKETS - 1)
      if (counts[bucket] === 0) buckets.push(bucket)
      counts[bucket] = (counts[bucket] as number) + 1
    }
  }
  return { buckets, times: buckets.map((bucket) => counts[bucket] as number) }
}

/** A hash for each run of Latin letters, each number and each other sign (FNV-1a over UTF-16 units). */
function hashedWords(text: string): number[] {
  const words: number[] = []
  let at = 0
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at))
    let hash = SEED
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
