import { findAtomHits } from '#app/features/moderation/atom-hits.ts'
import type { MatchNode } from '#app/features/moderation/compile-rules.ts'
import type { Evidence, Hit } from '#app/features/moderation/evidence.ts'

/** No honest post says one thing so often; what comes after is for a moderator to read. */
const MOST_HITS = 200

/** Every place where a part of a rule holds, in order of the text. Found once per text, whoever asks. */
export function findHits(node: MatchNode, evidence: Evidence): readonly Hit[] {
  const known = evidence.hits.get(node)
  if (known) return known
  const all = lookFor(node, evidence)
  const hits = all.slice(0, MOST_HITS)
  if (all.length > hits.length) evidence.work.exhaustedAt ??= hits.at(-1)?.end
  evidence.hits.set(node, hits)
  return hits
}

function lookFor(node: MatchNode, evidence: Evidence): readonly Hit[] {
  if (node.kind === 'any') return node.parts.flatMap((part) => findHits(part, evidence)).sort(inOrder)
  if (node.kind === 'all') return findTogether(node, evidence)
  return findAtomHits(node, evidence).sort(inOrder)
}

function inOrder(a: Hit, b: Hit): number {
  return a.start - b.start || a.end - b.end
}

type All = Extract<MatchNode, { kind: 'all' }>

function findTogether({ parts, none, near }: All, evidence: Evidence): Hit[] {
  const [anchors, ...others] = hitsOfEach(parts, evidence)
  const together = anchors?.flatMap((anchor) => joinNearest(anchor, others, near) ?? []) ?? []
  if (together.length === 0) return []
  const forbidden = none.flatMap((node) => findHits(node, evidence))
  return together.filter((hit) => !forbidden.some((other) => gapBetween(hit, other) <= near))
}

/** Stops at the first part that is nowhere, so that most rules cost one look. */
function hitsOfEach(parts: readonly MatchNode[], evidence: Evidence): (readonly Hit[])[] {
  const all: (readonly Hit[])[] = []
  for (const part of parts) {
    const hits = findHits(part, evidence)
    if (hits.length === 0) return []
    all.push(hits)
  }
  return all
}

function joinNearest(anchor: Hit, others: readonly (readonly Hit[])[], near: number): Hit | undefined {
  const chosen = [anchor]
  for (const hits of others) {
    const nearest = nearestTo(anchor, hits, near, chosen)
    if (!nearest) return undefined
    chosen.push(nearest)
  }
  return {
    start: Math.min(...chosen.map((hit) => hit.start)),
    end: Math.max(...chosen.map((hit) => hit.end)),
    spans: chosen.flatMap((hit) => hit.spans),
    masked: chosen.every((hit) => hit.masked),
  }
}

function nearestTo(anchor: Hit, hits: readonly Hit[], near: number, taken: readonly Hit[]): Hit | undefined {
  let nearest: Hit | undefined
  let least = near
  for (const hit of hits) {
    const gap = gapBetween(anchor, hit)
    if (gap > least || (gap === least && nearest)) continue
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
