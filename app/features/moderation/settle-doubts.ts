import type { Evidence } from '#app/features/moderation/evidence.ts'
import type { Finding } from '#app/features/moderation/rule.ts'
import { toneIn } from '#app/features/moderation/tone/tone-of.ts'

/** What one rule found, and whether it is a doubt only. */
export type Spoken = { isDoubt: boolean; findings: readonly Finding[] }

/** Of 400 unseen honest texts this many rules held none; fewer held one in twenty, three in four of which sound honest. */
const ENOUGH = 3
/** Four in five promotions sound like this at least, and one honest text in eight. */
const LEAST_TONE = -0.7

/** A doubt holds where enough rules would hold, or the whole text sounds like an offer; else it is a hint. */
export function settleDoubts(spoken: readonly Spoken[], evidence: Evidence): Finding[] {
  const holding = spoken.filter(({ findings }) => findings.some(mayKeepBack))
  const isLone = holding.length < ENOUGH && holding.some(({ isDoubt }) => isDoubt)
  const isUnfounded = isLone && toneIn(evidence) < LEAST_TONE
  return spoken.flatMap(({ isDoubt, findings }) => (isUnfounded && isDoubt ? findings.map(asHint) : findings))
}

const mayKeepBack = ({ effect }: Finding) => effect === 'hold' || effect === 'reject'
const asHint = (finding: Finding): Finding => (finding.effect === 'hold' ? { ...finding, effect: 'hint' } : finding)
