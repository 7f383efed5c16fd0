import { judgeWords } from '#app/features/forum/judge-words.server.ts'
import type { Words } from '#app/features/forum/words.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { FieldErrors } from '#app/platform/form.ts'

/**
 * Public words of the maker pass the same rules as everybody's. Names the words at fault, or nothing. Of a member's own
 * words, which no moderator holds back here, what is doubtful is refused as well.
 */
export async function faultsOfText(
  ctx: Context,
  field: string,
  words: Words,
  doubtful: 'let through' | 'refused' = 'let through',
): Promise<FieldErrors | undefined> {
  const { outcome, findings } = await judgeWords(ctx, words)
  if (outcome === 'publish' || (outcome === 'hold' && doubtful === 'let through')) return undefined
  const marked = findings
    .filter((finding) => finding.effect === outcome)
    .map(({ field: at, start, end }) => (at === 'title' ? (words.title ?? '') : words.text).slice(start, end))
  if (marked.length === 0) return { [field]: { key: 'step.textDoubtful' } }
  return { [field]: { key: 'step.textRefused', values: { words: [...new Set(marked)].join(' · ') } } }
}
