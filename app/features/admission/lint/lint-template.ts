import type { BankEntry } from '#app/features/admission/bank/bank-entry.ts'
import { error, type LintFinding } from '#app/features/admission/lint/finding.ts'
import { placeholdersOf } from '#app/features/admission/lint/placeholders.ts'
import { seededChance } from '#app/features/admission/seeded-chance.ts'
import { findTemplate } from '#app/features/admission/templates/all-templates.ts'

/** Every placeholder must be filled on a form, or candidates would read it. */
export function lintTemplate({ template, texts }: BankEntry): LintFinding[] {
  const names = placeholdersOf(texts.flatMap(({ stem, options }) => [stem, ...options]).join(' '))
  if (template) return lintNamed(template, names)
  return names.length === 0 ? [] : [error('noTemplate', { names: names.join(', ') })]
}

function lintNamed(name: string, placeholders: readonly string[]): LintFinding[] {
  const template = findTemplate(name)
  if (!template) return [error('unknownTemplate', { name })]
  if (placeholders.length === 0) return [error('noPlaceholder')]
  const values = template.draw(seededChance(name))
  const unfilled = placeholders.filter((placeholder) => !Object.hasOwn(values, placeholder.slice(1, -1)))
  return unfilled.length === 0 ? [] : [error('unfilled', { names: unfilled.join(', ') })]
}
