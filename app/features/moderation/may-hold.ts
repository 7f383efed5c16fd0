import type { Evidence } from '#app/features/moderation/evidence.ts'
import type { MatchNode } from '#app/features/moderation/match-node.ts'

/** Whether the words that a part needs stand in the text at all: most rules end here, before any pattern runs. */
export function mayHold(node: MatchNode, evidence: Evidence): boolean {
  if (node.kind === 'any') return node.parts.some((part) => mayHold(part, evidence))
  if (node.kind === 'all') return node.parts.every((part) => mayHold(part, evidence))
  if (node.kind === 'words' || node.kind === 'phrasing' || node.kind === 'pattern') return isSeen(node, evidence)
  if (node.kind === 'disguised') return evidence.unmasked?.seenBy.has(node) ?? false
  if (node.kind === 'url') return evidence.reading.links.length > 0
  return node.kind === 'voucherCode' ? evidence.reading.voucherCodes.length > 0 : true
}

function isSeen(node: MatchNode, { plain, unmasked }: Evidence): boolean {
  return plain.seenBy.has(node) || (unmasked?.seenBy.has(node) ?? false)
}
