import { authorOf } from '#app/features/forum/author.ts'
import { judgeEdit } from '#app/features/forum/held-edit/judge-edit.server.ts'
import { judgeWords } from '#app/features/forum/judge-words.server.ts'
import { findPostToEditById } from '#app/features/forum/post-queries.server.ts'
import { findThreadById } from '#app/features/forum/queries.server.ts'
import { asTitle, asTyped } from '#app/features/forum/typed-text.ts'
import type { Words } from '#app/features/forum/words.ts'
import { explainFindings } from '#app/features/moderation/explain-findings.ts'
import { readLiveRules } from '#app/features/moderation/live-rules.server.ts'
import type { ModerationVerdict } from '#app/features/moderation/rule.ts'
import { can } from '#app/permissions.ts'
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
    reason: asTyped(fieldOf(form, 'reason', textLength.reason)),
  }
  const { outcome, findings } = await judgeThere(ctx, words, form)
  const { rules } = await readLiveRules(ctx.db)
  return { outcome, findings: explainFindings(findings, rules, ctx.language), texts: words }
}

/** Where the words are to stand is told by their draft's target. */
async function judgeThere(ctx: Context, words: Words, form: FormData): Promise<ModerationVerdict> {
  const [kind, id = ''] = String(form.get('target') ?? '').split(':')
  if (kind === 'post') {
    const post = await findPostToEditById(ctx.db, id)
    if (post && can(ctx.actor, 'post.edit', post)) return judgeEdit(ctx, post, words)
  }
  if (kind === 'thread') {
    const thread = await findThreadById(ctx.db, id)
    return judgeWords(ctx, words, { line: thread?.lineSlug, threadKind: thread?.kind, opening: false })
  }
  const [line, threadKind] = [fieldOf(form, 'line', 100), fieldOf(form, 'kind', 100)]
  return judgeWords(ctx, words, { line, threadKind, opening: true })
}

/** What could not be posted for its length is not judged either: the work stays bounded. */
function fieldOf(form: FormData, name: string, limit: number): string {
  const value = form.get(name)
  if (typeof value !== 'string') return ''
  if ([...value].length > limit * 1.1) throw new AppError('bad-request', { key: 'tooLong', values: { limit } })
  return value
}
