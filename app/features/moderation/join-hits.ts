import type { Hit } from '#app/features/moderation/evidence.ts'
import type { Near } from '#app/features/moderation/rule.ts'
import { sentenceAround } from '#app/features/moderation/sentence.ts'

/** From where to where, both included, something must reach to stand near. */
export type Place = { from: number; to: number }

export function placeAround(hit: Hit, near: Near, text: string): Place {
  if (near !== 'sentence') return { from: hit.start - near, to: hit.end + near }
  const { start, end } = sentenceAround(text, hit)
  return { from: start + 1, to: end - 1 }
}

export function isAt({ from, to }: Place, hit: Hit): boolean {
  return hit.start <= to && hit.end >= from
}

/** The anchor with the nearest of each of the others, none overlapping; undefined where one is not near. */
export function joinNearest(anchor: Hit, others: readonly (readonly Hit[])[], place: Place): Hit | undefined {
  const chosen = [anchor]
  for (const hits of others) {
    const nearest = nearestTo(anchor, hits, place, chosen)
    if (!nearest) return undefined
    chosen.push(nearest)
  }
  return joined(chosen)
}

/** What marks no words holds everywhere, so it says nothing about where the others stand. */
export function joined(hits: readonly Hit[]): Hit {
  const placed = hits.some(({ spans }) => spans.length > 0) ? hits.filter(({ spans }) => spans.length > 0) : hits
  return {
    start: Math.min(...placed.map((hit) => hit.start)),
    end: Math.max(...placed.map((hit) => hit.end)),
    spans: placed.flatMap((hit) => hit.spans),
    masked: placed.every((hit) => hit.masked),
  }
}

function nearestTo(anchor: Hit, hits: readonly Hit[], place: Place, taken: readonly Hit[]): Hit | undefined {
  let nearest: Hit | undefined
  let least = Number.POSITIVE_INFINITY
  for (const hit of hits) {
    if (hit.start > place.to) break
    if (!isAt(place, hit)) continue
    const gap = gapBetween(anchor, hit)
    if (nearest && gap >= least) continue
    if (taken.some((other) => isOverlapping(other, hit))) continue
    nearest = hit
    least = gap
  }
  return nearest
}

function gapBetween(a: Hit, b: Hit): number {
  return Math.max(0, b.start - a.end, a.start - b.end)
}

/** Parts that already join several atoms are compared atom by atom: what lies between them is free. */
function isOverlapping(a: Hit, b: Hit): boolean {
  return a.spans.some((one) => b.spans.some((other) => one.start < other.end && other.start < one.end))
}
