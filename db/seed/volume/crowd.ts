import { type Random, zipfRank } from '#db/seed/volume/random.ts'

/** Those who may write, the longest admitted first. */
export type Crowd = { ids: string[]; admittedAt: number[] }

/** How many were admitted by then. */
export function admittedBy({ admittedAt }: Crowd, at: number): number {
  let low = 0
  let high = admittedAt.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((admittedAt[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** A few old hands write most. */
export function drawAuthor(random: Random, crowd: Crowd, at: number): string | undefined {
  const count = admittedBy(crowd, at)
  return count === 0 ? undefined : crowd.ids[zipfRank(random, count)]
}

/** Anyone who was there, at most `wanted` of them, none twice. */
export function drawVoters(random: Random, crowd: Crowd, at: number, wanted: number, author: string): string[] {
  const count = admittedBy(crowd, at)
  if (count === 0) return []
  const drawn = new Set<string>()
  for (let draw = 0; draw < wanted; draw++) drawn.add(crowd.ids[random.below(count)] ?? author)
  drawn.delete(author)
  return [...drawn]
}
