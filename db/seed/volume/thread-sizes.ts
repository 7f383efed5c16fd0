import type { Random } from '#db/seed/volume/random.ts'

/** How a few threads get most of the replies: the r-th largest has about r^−0.8 of what the largest has. */
const SKEW = 0.8

/** Posts in each thread, the opening one among them; they sum up to `postCount`. */
export function drawThreadSizes(random: Random, threadCount: number, postCount: number): Uint32Array {
  const sizes = new Uint32Array(threadCount).fill(1)
  const replies = postCount - threadCount
  let weightSum = 0
  for (let rank = 1; rank <= threadCount; rank++) weightSum += rank ** -SKEW
  let left = replies
  for (let rank = 0; rank < threadCount; rank++) {
    const share = Math.floor((replies * (rank + 1) ** -SKEW) / weightSum)
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
