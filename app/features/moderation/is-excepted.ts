import type { Evidence, Hit } from '#app/features/moderation/evidence.ts'
import { findHits } from '#app/features/moderation/find-hits.ts'
import { isAt, placeAround } from '#app/features/moderation/join-hits.ts'
import type { MatchNode } from '#app/features/moderation/match-node.ts'

/** Whether something in the same sentence makes the words innocent. */
export function isExcepted(hit: Hit, evidence: Evidence, except: readonly MatchNode[]): boolean {
  if (except.length === 0) return false
  const sentence = placeAround(hit, 'sentence', evidence.plain.text)
  return except.some((node) => findHits(node, evidence).some((other) => isAt(sentence, other)))
}
