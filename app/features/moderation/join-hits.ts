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

/**
 * Each anchor with the nearest of each of the others, none overlapping, where all are near. Anchors and hits are in
 * order of the text, so what lies behind one anchor need not be looked at for the next.
 */
export function joinNearest(
  anchors: readonly Hit[],
  others: readonly (readonly Hit[])[],
  placeOf: (anchor: Hit) => Place,
  most: number,
): Hit[] {
  const together: Hit[] = []
  const passed = others.map(() => 0)
  for (const anchor of anchors) {
    if (together.length >= most) break
    const place = placeOf(anchor)
    const chosen = [anchor]
    for (const [at, hits] of others.entries()) {
      passed[at] = passUntil(hits, passed[at] ?? 0, place)
      const nearest = nearestTo(anchor, hits, passed[at] ?? 0, place, chosen)
      if (!nearest) break
      chosen.push(nearest)
    }
    if (chosen.length > others.length) together.push(joined(chosen))
  }
  return together
}

function passUntil(hits: readonly Hit[], from: number, place: Place): number {
  let at = from
  while (at < hits.length && (hits[at] as Hit).end < place.from) at++
  return at
}

/** What marks no words holds everywhere, so it says nothing about where the others stand. */
export function joined(hits: readonly Hit[]): Hit {
  const placed = hits.some(({ spans }) => spans.length > 0) ? hits.filter(({ spans }) => spans.length > 0) : hits
  const all = { start: Number.POSITIVE_INFINITY, end: 0, spans: placed.flatMap(({ spans }) => spans), masked: true }
  for (const { start, end, masked } of placed) {
    all.start = Math.min(all.start, start)
    all.end = Math.max(all.end, end)
    all.masked &&= masked
  }
  return all
}

function nearestTo(
  anchor: Hit,
  hits: readonly Hit[],
  from: number,
  place: Place,
  taken: readonly Hit[],
): Hit | undefined {
  let nearest: Hit | undefined
  let least = Number.POSITIVE_INFINITY
  for (let at = from; at < hits.length; at++) {
    const hit = hits[at] as Hit
    if (hit.start > place.to || hit.start - anchor.end >= least) break
    if (hit.end < place.from) continue
    const gap = gapBetween(anchor, hit)
    if (gap >= least || taken.some((other) => isOverlapping(other, hit))) continue
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
