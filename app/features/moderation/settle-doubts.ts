import type { Evidence, Hit } from '#app/features/moderation/evidence.ts'
import type { Finding } from '#app/features/moderation/rule.ts'
import { toneIn, toneOf } from '#app/features/moderation/tone/tone-of.ts'

/** What one rule found and where in the plain text, and whether it is a doubt only. */
export type Spoken = { isDoubt: boolean; hits: readonly Hit[]; findings: readonly Finding[] }

/** Of 400 unseen honest texts this many rules held none; fewer held one in twenty, three in four of which sound honest. */
const ENOUGH = 3
/** Four in five promotions sound like this at least, and one honest text in eight. */
const LEAST_TONE = -0.7

/** How far around its words a doubt is listened to as well, in characters: half of all offers hide behind a few honest lines. */
const REACH = 200
const REACH_IN_HAN = 80
const LEAST_AROUND = -0.3
const MOST_PLACES = 10

/** A doubt holds where enough rules would hold, or the text sounds like an offer, whole or around it; else it is a hint. */
export function settleDoubts(spoken: readonly Spoken[], evidence: Evidence): Finding[] {
  const holding = spoken.filter(({ findings }) => findings.some(mayKeepBack))
  const isLone = holding.length < ENOUGH && holding.some(({ isDoubt }) => isDoubt)
  const isUnfounded = isLone && toneIn(evidence) < LEAST_TONE && !isOfferAround(holding, evidence.reading.plain.text)
  return spoken.flatMap(({ isDoubt, findings }) => (isUnfounded && isDoubt ? findings.map(asHint) : findings))
}

function isOfferAround(holding: readonly Spoken[], text: string): boolean {
  const places = holding.flatMap(({ isDoubt, hits }) => (isDoubt ? hits : []))
  return places.slice(0, MOST_PLACES).some((hit) => toneOf(around(hit, text)) >= LEAST_AROUND)
}

function around({ start, end }: Hit, text: string): string {
  const reach = /\p{Script=Han}/u.test(text.slice(start, end)) ? REACH_IN_HAN : REACH
  return text.slice(Math.max(0, start - reach), end + reach)
}

const mayKeepBack = ({ effect }: Finding) => effect === 'hold' || effect === 'reject'
const asHint = (finding: Finding): Finding => (finding.effect === 'hold' ? { ...finding, effect: 'hint' } : finding)
