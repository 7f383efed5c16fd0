import { judge } from '#app/features/moderation/judge.ts'
import type { CompiledRules } from '#app/features/moderation/match-node.ts'
import type { FieldErrors } from '#app/platform/form.ts'

const AUTHOR = { authorState: 'settled', publishedPosts: 0 } as const

/** A profile stands beside every post, so it passes the same rules; nobody holds one back, so what is doubtful is refused. */
export function promotionIn(rules: CompiledRules, texts: Record<string, string | null>): FieldErrors {
  const errors: FieldErrors = {}
  for (const [field, text] of Object.entries(texts)) {
    const verdict = judge({ fields: [{ name: 'profile', text: text ?? '' }] }, AUTHOR, rules)
    const finding = verdict.findings.find(({ effect }) => effect !== 'hint')
    if (finding) errors[field] = { key: 'promotes', values: { words: (text ?? '').slice(finding.start, finding.end) } }
  }
  return errors
}

/** Read as one word, for a shop's address, and with its separators as spaces. */
export const promotionInHandle = (rules: CompiledRules, handle: string) =>
  promotionIn(rules, { handle: `${handle}\n${handle.replace(/[._-]/g, ' ')}` })
