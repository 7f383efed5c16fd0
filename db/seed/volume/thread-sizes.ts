import type { Random } from '#db/seed/volume/random.ts'

/** Zipf's law with a blunt head: a few threads get most of the replies and many none, but none gets a tenth of all. */
const SKEW = 1.4
const HEAD = 0.01

/** Posts in each thread, the opening one among them; they sum up to `postCount`. */
export function drawThreadSizes(random: Random, threadCount: number, postCount: number): Uint32Array {
  const sizes = new Uint32Array(threadCount).fill(1)
  const replies = postCount - threadCount
  const weightOf = (rank: number) => (rank + 2 + HEAD * threadCount) ** -SKEW
  let weightSum = 0
  for (let rank = 0; rank < threadCount; rank++) weightSum += weightOf(rank)
  let left = replies
  for (let rank = 0; rank < threadCount; rank++) {
    const share = Math.floor((replies * weightOf(rank)) / weightSum)
    sizes[rank] = 1 + share
    left -= share
  }
  // What rounding left over goes to the largest, one each.
  for (let rank = 0; left > 0; rank = (rank + 1) % threadCount, left--) sizes[rank] = (sizes[rank] ?? 1) + 1
  shuffle(random, sizes)
  return sizes
}

function shuffle(random: Random, sizes: Uint32Array) {
  for (let last = sizes.length - 1; last > 0; last--) {
    const other = random.below(last + 1)
    const kept = sizes[last] ?? 1
    sizes[last] = sizes[other] ?? 1
    sizes[other] = kept
  }
}
