import { authorOf } from '#app/features/forum/author.ts'
import { judgeWords } from '#app/features/forum/judge-words.server.ts'
import { asTitle, asTyped } from '#app/features/forum/typed-text.ts'
import { explainFindings } from '#app/features/moderation/explain-findings.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { countTowardsLimit } from '#app/platform/rate-limit.server.ts'

/** Judges without storing anything; every finding comes with the words it speaks of. */
export async function previewWords(ctx: Context, form: FormData) {
  await countTowardsLimit(ctx, `preview:${authorOf(ctx.actor).id}`, ctx.settings.limits.previewsPerAccount)
  const { textLength } = ctx.settings
  const words = {
    title: asTitle(fieldOf(form, 'title', textLength.title)),
    text: asTyped(fieldOf(form, 'body', textLength.body)),
    altText: asTyped(fieldOf(form, 'alt', textLength.alt)),
    fileName: '',
  }
  const { outcome, findings } = await judgeWords(ctx, words)
  const passageOf = { ...words, profile: '' }
  const explained = explainFindings(findings, ctx.language)
  return {
    outcome,
    findings: explained.map((finding) => ({ ...finding, passage: passageOf[finding.field].slice(finding.start, finding.end) })),
  }
}

/** What could not be posted for its length is not judged either: the work stays bounded. */
function fieldOf(form: FormData, name: string, limit: number): string {
  const value = form.get(name)
  if (typeof value !== 'string') return ''
  if ([...value].length > limit * 1.1) throw new AppError('bad-request', { key: 'tooLong', values: { limit } })
  return value
}
