import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { authorOf } from '#app/features/forum/author.ts'
import { judge } from '#app/features/moderation/judge.ts'
import type { Circumstances, Draft, ModerationVerdict } from '#app/features/moderation/rule.ts'
import { SHIPPED } from '#app/features/moderation/shipped-rules.ts'
import { type Account, isStaffActor } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { judgements, posts } from '#db/schema/index.ts'

/** Everything of a post that its author wrote. */
export type Words = {
  title?: string
  text: string
  altText?: string
  fileName?: string
  camera?: string
  /** Why the words were changed; it stands in the history. */
  reason?: string
}

/** Rules that speak about newcomers ask for a handful of posts; more need not be counted. */
const ENOUGH_POSTS = 50

export async function judgeWords(ctx: Context, words: Words): Promise<ModerationVerdict> {
  return judge(draftOf(words), await circumstancesOf(ctx.db, authorOf(ctx.actor)), SHIPPED)
}

export function draftOf({ title, text, altText, fileName, camera, reason }: Words): Draft {
  const fields: Draft['fields'] = [
    { name: 'title', text: title ?? '' },
    { name: 'text', text },
    { name: 'altText', text: altText ?? '' },
    { name: 'fileName', text: fileName ?? '' },
    { name: 'camera', text: camera ?? '' },
    { name: 'reason', text: reason ?? '' },
  ]
  return { fields: fields.filter((field) => field.text !== '') }
}

async function circumstancesOf(db: Queryable, author: Account): Promise<Circumstances> {
  const mine = and(eq(posts.authorId, author.id), eq(posts.state, 'published'))
  const published = await db.select({ id: posts.id }).from(posts).where(mine).limit(ENOUGH_POSTS)
  const authorState = isStaffActor(author) ? 'staff' : author.newcomer ? 'newcomer' : 'settled'
  return { authorState, publishedPosts: published.length }
}

export type Judged = { target: string; words: Words; verdict: ModerationVerdict; asked: boolean }

/** Every verdict is kept, so that a rule can be weighed by what it did. */
export async function recordJudgement(
  tx: Transaction,
  ctx: Context,
  { target, words, verdict, asked }: Judged,
): Promise<void> {
  await tx.insert(judgements).values({
    id: ctx.newId(),
    accountId: authorOf(ctx.actor).id,
    target,
    textHash: createHash('sha256')
      .update(JSON.stringify(draftOf(words)))
      .digest('hex'),
    outcome: verdict.outcome,
    findings: verdict.findings,
    asked,
    at: ctx.now(),
  })
}
