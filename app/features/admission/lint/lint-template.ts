import type { BankEntry } from '#app/features/admission/bank-entry.ts'
import { error, type LintFinding } from '#app/features/admission/lint/finding.ts'
import { placeholdersOf } from '#app/features/admission/lint/placeholders.ts'

export function lintTemplate({ template, texts }: BankEntry): LintFinding[] {
  const names = texts.flatMap(({ stem, options }) => placeholdersOf([stem, ...options].join(' ')))
  if (template && names.length === 0) return [error('noPlaceholder')]
  if (!template && names.length > 0) return [error('noTemplate', { names: [...new Set(names)].join(', ') })]
  return []
}
