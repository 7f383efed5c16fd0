import { authorOf } from '#app/features/forum/author.ts'
import { judgeWords } from '#app/features/forum/judge-words.server.ts'
import { asTitle, asTyped } from '#app/features/forum/typed-text.ts'
import { explainFindings } from '#app/features/moderation/explain-findings.ts'
import { readLiveRules } from '#app/features/moderation/live-rules.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { countTowardsLimit } from '#app/platform/rate-limit.server.ts'

/** Judges without storing anything; the texts come back as they were judged. */
export async function previewWords(ctx: Context, form: FormData) {
  await countTowardsLimit(ctx, `preview:${authorOf(ctx.actor).id}`, ctx.settings.limits.previewsPerAccount)
  const { textLength } = ctx.settings
  const words = {
    title: asTitle(fieldOf(form, 'title', textLength.title)),
    text: asTyped(fieldOf(form, 'body', textLength.body)),
    altText: asTyped(fieldOf(form, 'alt', textLength.alt)),
  }
  const { outcome, findings } = await judgeWords(ctx, words)
  const { rules } = await readLiveRules(ctx.db)
  return { outcome, findings: explainFindings(findings, rules, ctx.language), texts: words }
}

/** What could not be posted for its length is not judged either: the work stays bounded. */
function fieldOf(form: FormData, name: string, limit: number): string {
  const value = form.get(name)
  if (typeof value !== 'string') return ''
  if ([...value].length > limit * 1.1) throw new AppError('bad-request', { key: 'tooLong', values: { limit } })
  return value
}
