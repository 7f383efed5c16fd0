import type { CountedShare } from '#app/features/desk/statistics/wilson.ts'

/** One promise of the house, and what it came to in the last 90 days. */
export type ClauseFigures = {
  clause: string
  /** Texts that a rule of this clause refused or held. */
  refused: number
  held: number
  /** Of those that people decided about: where they agreed with the rule. */
  upheld: CountedShare
}

/** What members are told of moderation, of the last 90 days; waits in ms, null where too few to say. */
export type ModerationFigures = {
  judged: number
  published: number
  held: number
  refused: number
  clauses: ClauseFigures[]
  decided: { published: number; removed: number; oneSignature: number }
  waits: { held: number | null; asked: number | null; appeal: number | null }
  appeals: { answered: number; overturned: number }
  flags: { settled: number; agreed: number }
  sanctions: { warn: number; silence: number; suspend: number; lifted: number }
  missed: CountedShare
  /** The log follows without a gap; null before it was first looked through. */
  logIsWhole: boolean | null
  countedAt: number
}

/** From so few, a median says more about a person than about the house. */
const FEWEST = 5

export function medianWait(waits: readonly number[]): number | null {
  if (waits.length < FEWEST) return null
  const sorted = [...waits].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2
}
