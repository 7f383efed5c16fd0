/** Chance that repeats itself: the same seed gives the same numbers on every machine. */
export type Random = {
  /** From 0 up to, but not including, 1. */
  next(): number
  /** A whole number from 0 up to, but not including, `n`. */
  below(n: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  /** `count` different members of the list, in a drawn order. */
  some<T>(list: readonly T[], count: number): T[]
}

export function randomFrom(seed: string): Random {
  const next = smallFastCounter(seed)
  const below = (n: number) => Math.floor(next() * n)
  const pick = <T>(list: readonly T[]): T => {
    const drawn = list[below(list.length)]
    if (drawn === undefined) throw new Error('nothing to pick from')
    return drawn
  }
  const some = <T>(list: readonly T[], count: number): T[] => {
    const rest = [...list]
    return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(below(rest.length), 1)[0] as T)
  }
  return { next, below, pick, some, chance: (probability) => next() < probability }
}

/** The "sfc32" generator: 128 bits of state, a few additions and shifts for each number. */
function smallFastCounter(seed: string): () => number {
  let [a, b, c, d] = fourHashes(seed)
  const next = () => {
    const sum = (a + b + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 2 ** 32
  }
  // Seeds that differ in one letter must part ways before the first number is used.
  for (let round = 0; round < 12; round++) next()
  return next
}

function fourHashes(text: string): [number, number, number, number] {
  const hashes: [number, number, number, number] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 1]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    hashes[0] = Math.imul(hashes[0] ^ code, 0x85ebca6b)
    hashes[1] = Math.imul(hashes[1] ^ code, 0xc2b2ae35) + hashes[0]
    hashes[2] = Math.imul(hashes[2] ^ code, 0x27d4eb2f) ^ (hashes[1] >>> 7)
  }
  return hashes
}

/** A rank from 0 to n − 1, drawn so that rank r comes about (r + 1)^−0.8 times as often as the first. */
export function zipfRank(random: Random, n: number): number {
  const drawn = ((n + 1) ** 0.2 - 1) * random.next() + 1
  return Math.min(n - 1, Math.floor(drawn ** 5) - 1)
}
