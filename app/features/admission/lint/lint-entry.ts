import type { BankEntry } from '#app/features/admission/bank/bank-entry.ts'
import { about, type LintFinding } from '#app/features/admission/lint/finding.ts'
import { lintLabels } from '#app/features/admission/lint/lint-labels.ts'
import { lintLanguages } from '#app/features/admission/lint/lint-languages.ts'
import { lintLengths } from '#app/features/admission/lint/lint-lengths.ts'
import { lintOptions } from '#app/features/admission/lint/lint-options.ts'
import { lintPicture } from '#app/features/admission/lint/lint-picture.ts'
import { lintStem } from '#app/features/admission/lint/lint-stem.ts'
import { lintTemplate } from '#app/features/admission/lint/lint-template.ts'

/** A day such as 2026-11-22; without it nothing is overdue. */
export type LintDay = { today?: string }

/** What is wrong with one item, whatever bank it is part of. All rules always run. */
export function lintEntry(entry: BankEntry, { today }: LintDay = {}): LintFinding[] {
  return about(entry.id, [
    ...lintLabels(entry, today),
    ...lintStem(entry),
    ...lintOptions(entry),
    ...lintLengths(entry),
    ...lintTemplate(entry),
    ...lintPicture(entry),
    ...lintLanguages(entry),
  ])
}
