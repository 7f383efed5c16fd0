import { judgeWords } from '#app/features/forum/judge-words.server.ts'
import type { Words } from '#app/features/forum/words.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { FieldErrors } from '#app/platform/form.ts'

/** Public words of the maker pass the same rules as everybody's. Names the words at fault, or nothing. */
export async function faultsOfText(ctx: Context, field: string, words: Words): Promise<FieldErrors | undefined> {
  const { outcome, findings } = await judgeWords(ctx, words)
  if (outcome !== 'reject') return undefined
  const marked = findings
    .filter((finding) => finding.effect === 'reject')
    .map(({ field: at, start, end }) => (at === 'title' ? (words.title ?? '') : words.text).slice(start, end))
  return { [field]: { key: 'step.textRefused', values: { words: [...new Set(marked)].join(' · ') } } }
}
