import { draftOf, type Words } from '#app/features/forum/words.ts'
import { judge } from '#app/features/moderation/judge.ts'
import { readLiveRules } from '#app/features/moderation/live-rules.server.ts'
import type { Circumstances } from '#app/features/moderation/rule.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { FieldErrors } from '#app/platform/form.ts'

/** Somebody whom nobody knows: the rules hear them as they hear a newcomer's first post. */
const STRANGER: Circumstances = { authorState: 'newcomer', publishedPosts: 0 }

/** The same rules as for members' posts. Names the words at fault, or nothing; what is only doubtful a triager sees. */
export async function judgeOutsideWords(ctx: Context, field: string, words: Words): Promise<FieldErrors | undefined> {
  const { compiled } = await readLiveRules(ctx.db)
  const { outcome, findings } = judge(draftOf(words), { ...STRANGER, at: ctx.now() }, compiled)
  if (outcome !== 'reject' || !ctx.settings.moderation.rejecting) return undefined
  const marked = findings
    .filter((finding) => finding.effect === 'reject')
    .map(({ field: at, start, end }) => (at === 'title' ? (words.title ?? '') : words.text).slice(start, end))
  return { [field]: { key: 'intake.promotes', values: { words: [...new Set(marked)].join(' · ') } } }
}
