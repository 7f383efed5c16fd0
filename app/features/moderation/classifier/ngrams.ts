import { normalise } from '#app/features/moderation/normalise.ts'

/** So many weights; a power of two, so that a hash is cut by its lowest bits. */
export const BUCKETS = 1 << 16
/** Enough to know a post by; long ones say no more. */
const MOST_READ = 6_000
const LENGTHS = [2, 3, 4]

/** What a text is known by: the buckets of its groups of two to four characters, as the rules read it, each once. */
export function ngramsOf(text: string): Uint32Array {
  const { plain, links } = normalise(text.slice(0, MOST_READ))
  const shape = plain.text.replace(/\d+/g, '0').replace(/\s+/g, ' ')
  const buckets = new Set<number>()
  for (const length of LENGTHS) {
    for (let at = 0; at + length <= shape.length; at += 1) buckets.add(bucketOf(shape, at, at + length))
  }
  const counted = `links:${Math.min(links.length, 3)}`
  buckets.add(bucketOf(counted, 0, counted.length))
  return Uint32Array.from(buckets)
}

/** FNV-1a over UTF-16 units. */
function bucketOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 16)) & (BUCKETS - 1)
}
