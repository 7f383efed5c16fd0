import type { Hit } from '#app/features/moderation/evidence.ts'
import { isAt, joined, type Place, placeAround } from '#app/features/moderation/join-hits.ts'
import type { Near } from '#app/features/moderation/rule.ts'

type Weighed = { weight: number; hits: readonly Hit[] }
type Sighted = { part: number; hit: Hit }
type Scale = { least: number; near: Near }

/**
 * Places where the weights of the different parts that stand together reach `least`. A window opens at each part that
 * speaks for it; what speaks against it counts on both sides of the one that opened it.
 */
export function weighHits(parts: readonly Weighed[], { least, near }: Scale, text: string): Hit[] {
  const everywhere = sumOf(parts.filter(({ hits }) => hits.some(marksNothing)))
  const speaking = eachOnce(
    parts.flatMap(({ weight, hits }, part) => (weight > 0 ? sighted(hits, part) : [])),
    (sight) => parts[sight.part]?.weight ?? 0,
  )
  const against = parts.filter(({ weight }) => weight < 0)
  const window = openWindow(parts)
  const found: Hit[] = []
  let ahead = 0
  for (const [at, opening] of speaking.entries()) {
    const place = placeAfter(opening.hit, near, text)
    while (ahead < speaking.length && (speaking[ahead]?.hit.start ?? 0) <= place.to) window.enter(speaking[ahead++])
    const sum = everywhere + window.sum()
    if (sum >= least && sum + weightAt(place, against) >= least) {
      found.push(joined(speaking.slice(at, ahead).map(({ hit }) => hit)))
    }
    window.leave(opening)
  }
  return found
}

function sighted(hits: readonly Hit[], part: number): Sighted[] {
  return hits.flatMap((hit) => (marksNothing(hit) ? [] : { part, hit }))
}

/** In order of the text; words in which several parts are seen speak for the heaviest alone. */
function eachOnce(sights: Sighted[], weightOf: (sight: Sighted) => number): Sighted[] {
  const kept: Sighted[] = []
  for (const sight of sights.sort((a, b) => a.hit.start - b.hit.start || weightOf(b) - weightOf(a))) {
    const last = kept.at(-1)
    if (!last || last.part === sight.part || sight.hit.start >= last.hit.end) kept.push(sight)
    else if (weightOf(sight) > weightOf(last)) kept[kept.length - 1] = sight
  }
  return kept
}

function marksNothing({ spans }: Hit): boolean {
  return spans.length === 0
}

/** Of each part, however often it stands there, the weight counts once. */
function openWindow(parts: readonly Weighed[]) {
  const present = parts.map(() => 0)
  let sum = 0
  const change = (by: 1 | -1, sight: Sighted | undefined) => {
    if (!sight) return
    const before = present[sight.part] ?? 0
    present[sight.part] = before + by
    if (before === 0 || before + by === 0) sum += by * (parts[sight.part]?.weight ?? 0)
  }
  return {
    sum: () => sum,
    enter: (sight: Sighted | undefined) => change(1, sight),
    leave: (sight: Sighted) => change(-1, sight),
  }
}

function placeAfter(hit: Hit, near: Near, text: string): Place {
  return near === 'sentence' ? placeAround(hit, near, text) : { from: hit.start - near, to: hit.start + near }
}

function weightAt(place: Place, parts: readonly Weighed[]): number {
  return sumOf(parts.filter(({ hits }) => hits.some((hit) => !marksNothing(hit) && isAt(place, hit))))
}

function sumOf(parts: readonly Weighed[]): number {
  return parts.reduce((sum, { weight }) => sum + weight, 0)
}
