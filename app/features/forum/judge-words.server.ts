import { and, eq } from 'drizzle-orm'
import { authorOf } from '#app/features/forum/author.ts'
import { draftOf, type Words } from '#app/features/forum/words.ts'
import { findLinks } from '#app/features/moderation/find-links.ts'
import { judge } from '#app/features/moderation/judge.ts'
import { shareOfText } from '#app/features/moderation/live-classifier.server.ts'
import { readLiveRules } from '#app/features/moderation/live-rules.server.ts'
import type { Circumstances, ModerationVerdict } from '#app/features/moderation/rule.ts'
import { findStorm } from '#app/features/moderation/storm.server.ts'
import { NORMALISER_VERSION, UNICODE_VERSION } from '#app/features/moderation/versions.ts'
import { type Account, isStaffActor } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { posts } from '#db/schema/index.ts'

/** Where the words are to stand, for rules that speak about some places only. */
export type Place = { line?: string; threadKind?: string; opening?: boolean }

/** With which rules and reader, so that the verdict can be had again; `micros` is what it took. */
export type WordsVerdict = ModerationVerdict & {
  judgedWith: { rules: number; normaliser: number; unicode: string; classifier: string | null }
  /** What the learned judge thinks, where there is one. */
  classifierShare?: number
  micros: number
}

/** Rules that speak about newcomers ask for a handful of posts; more need not be counted. */
const ENOUGH_POSTS = 50

export async function judgeWords(ctx: Context, words: Words, place: Place = {}): Promise<WordsVerdict> {
  const { version: rules, compiled, classifier } = await readLiveRules(ctx.db)
  const author = await circumstancesOf(ctx.db, authorOf(ctx.actor))
  const began = performance.now()
  const classifierShare = classifier ? shareOfText(classifier, `${words.title ?? ''}\n${words.text}`) : undefined
  const circumstances = { ...author, ...place, at: ctx.now(), classifierShare }
  const verdict = judge(draftOf(words), circumstances, compiled)
  const micros = Math.round((performance.now() - began) * 1000)
  const judgedWith = {
    rules,
    normaliser: NORMALISER_VERSION,
    unicode: UNICODE_VERSION,
    classifier: classifier?.id ?? null,
  }
  const tempered = await temper(ctx, verdict, words, circumstances.authorState)
  return { ...tempered, judgedWith, classifierShare, micros }
}

/** While nothing may reject, a moderator looks instead; in a storm at newcomers and links as well. */
async function temper(
  ctx: Context,
  verdict: ModerationVerdict,
  words: Words,
  authorState: Circumstances['authorState'],
): Promise<ModerationVerdict> {
  if (verdict.outcome === 'reject' && !ctx.settings.moderation.rejecting) {
    const findings = verdict.findings.map((finding) =>
      finding.effect === 'reject' ? { ...finding, effect: 'hold' as const } : finding,
    )
    return { ...verdict, findings, outcome: 'hold' }
  }
  if (verdict.outcome !== 'publish' || !(await findStorm(ctx.db, ctx.now()))) return verdict
  const isWatched = authorState === 'newcomer' || findLinks(`${words.title ?? ''}\n${words.text}`).length > 0
  return isWatched ? { ...verdict, outcome: 'hold' } : verdict
}

export async function circumstancesOf(db: Queryable, author: Account): Promise<Circumstances> {
  const mine = and(eq(posts.authorId, author.id), eq(posts.state, 'published'))
  const published = await db.select({ id: posts.id }).from(posts).where(mine).limit(ENOUGH_POSTS)
  const authorState = isStaffActor(author) ? 'staff' : author.newcomer ? 'newcomer' : 'settled'
  return { authorState, publishedPosts: published.length }
}
