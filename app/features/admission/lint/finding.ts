import type { Said } from '#app/platform/errors.ts'

/** An error keeps an item from going live, or a bank from being one; an advice is for the examiner to judge. */
export type LintFinding = { itemId?: string; weight: 'error' | 'advice'; reason: Said }

type LintKey = keyof typeof import('#app/messages/en/bank-reasons.ts').words.lint

export const error = (key: LintKey, values?: Said['values']): LintFinding => findingOf('error', key, values)
export const advice = (key: LintKey, values?: Said['values']): LintFinding => findingOf('advice', key, values)

const findingOf = (weight: LintFinding['weight'], key: LintKey, values: Said['values']): LintFinding => ({
  weight,
  reason: { key: `lint.${key}`, ...(values && { values }) },
})

export const about = (itemId: string, findings: readonly LintFinding[]): LintFinding[] =>
  findings.map((finding) => (itemId ? { itemId, ...finding } : finding))
