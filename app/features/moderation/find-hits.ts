import { findAtomHits } from '#app/features/moderation/atom-hits.ts'
import type { Evidence, Hit } from '#app/features/moderation/evidence.ts'
import { isAt, joinNearest, placeAround } from '#app/features/moderation/join-hits.ts'
import type { MatchNode, WeighNode } from '#app/features/moderation/match-node.ts'
import { mayHold } from '#app/features/moderation/may-hold.ts'
import { weighHits } from '#app/features/moderation/weigh-hits.ts'

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
  if (node.kind === 'any') return findAny(node.parts, evidence)
  if (node.kind === 'all') return findTogether(node, evidence)
  if (node.kind === 'weigh') return findWeighty(node, evidence)
  return findAtomHits(node, evidence).sort(inOrder)
}

function findAny(parts: readonly MatchNode[], evidence: Evidence): readonly Hit[] {
  const found: Hit[] = []
  let speaking = 0
  for (const part of parts) {
    const hits = mayHold(part, evidence) ? findHits(part, evidence) : []
    if (hits.length > 0) speaking++
    for (const hit of hits) found.push(hit)
  }
  return speaking > 1 ? withoutTwins(found.sort(inOrder)) : found
}

/** The same words seen in two ways are one place. */
function withoutTwins(hits: readonly Hit[]): Hit[] {
  return hits.filter((hit, at) => {
    const before = hits[at - 1]
    const isTwin = before?.start === hit.start && before.end === hit.end && before.masked === hit.masked
    return !isTwin || hit.spans.length !== 1 || before.spans.length !== 1
  })
}

function inOrder(a: Hit, b: Hit): number {
  return a.start - b.start || a.end - b.end
}

function findWeighty(node: WeighNode, evidence: Evidence): Hit[] {
  const parts = node.parts.map(({ node: part, weight }) => ({ weight, hits: findHits(part, evidence) }))
  return weighHits(parts, node, evidence.plain.text)
}

type All = Extract<MatchNode, { kind: 'all' }>

function findTogether({ parts, none, near }: All, evidence: Evidence): Hit[] {
  if (!parts.every((part) => mayHold(part, evidence))) return []
  const { text } = evidence.plain
  const [anchors = [], ...others] = hitsOfEach(parts, evidence)
  const together = joinNearest(anchors, others, (anchor) => placeAround(anchor, near, text), MOST_HITS + 1)
  if (together.length === 0) return []
  const forbidden = none.flatMap((node) => findHits(node, evidence))
  return together.filter((hit) => {
    const place = placeAround(hit, near, text)
    return !forbidden.some((other) => isAt(place, other))
  })
}

/** Stops at the first part that is nowhere, so that most rules cost one look. */
function hitsOfEach(parts: readonly MatchNode[], evidence: Evidence): (readonly Hit[])[] {
  if (parts.some((part) => isCheap(part) && findHits(part, evidence).length === 0)) return []
  const all: (readonly Hit[])[] = []
  for (const part of parts) {
    const hits = findHits(part, evidence)
    if (hits.length === 0) return []
    all.push(hits)
  }
  return all
}

function isCheap({ kind }: MatchNode): boolean {
  return kind === 'words' || kind === 'url' || kind === 'voucherCode' || kind === 'author'
}
