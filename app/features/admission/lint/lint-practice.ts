import type { BankEntry } from '#app/features/admission/bank/bank-entry.ts'
import { TOPICS } from '#app/features/admission/blueprint.ts'
import { about, error, type LintFinding } from '#app/features/admission/lint/finding.ts'
import { lintRepeats } from '#app/features/admission/lint/lint-bank.ts'
import { type LintDay, lintEntry } from '#app/features/admission/lint/lint-entry.ts'

const FEWEST_ITEMS = 15

/** Practice items teach: they need no strata, but every topic, and every one an explanation. */
export function lintPractice(entries: readonly BankEntry[], day: LintDay = {}): LintFinding[] {
  const have = entries.length
  const missing = TOPICS.filter((topic) => !entries.some((entry) => entry.topic === topic))
  return [
    ...entries.flatMap((entry) => [...lintEntry(entry, day), ...lintExplanations(entry)]),
    ...lintRepeats(entries),
    ...missing.map((topic) => error('noPracticeOf', { topic })),
    ...(have < FEWEST_ITEMS ? [error('tooFewPractice', { have, need: FEWEST_ITEMS })] : []),
  ]
}

function lintExplanations({ id, texts }: BankEntry): LintFinding[] {
  const unexplained = texts.filter(({ explanation }) => !explanation?.trim())
  return about(
    id,
    unexplained.map(({ lang }) => error('noExplanation', { lang })),
  )
}
