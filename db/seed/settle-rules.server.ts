import { and, asc, eq, gte } from 'drizzle-orm'
import { findRule } from '#app/features/desk/rules/find-rule.server.ts'
import { moveRule } from '#app/features/desk/rules/states/move-rule.server.ts'
import { saveRule } from '#app/features/desk/rules/write/save-rule.server.ts'
import { finderOf } from '#app/features/desk/rules/write/try-rule.ts'
import { judgeWords } from '#app/features/forum/judge-words.server.ts'
import { openReviewItem } from '#app/features/forum/open-review-item.server.ts'
import { recordJudgement } from '#app/features/forum/record-judgement.server.ts'
import { decideItem } from '#app/features/review/decide/decide-item.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { accounts, posts } from '#db/schema/index.ts'
import { NAMELESS, RULE_DEEDS } from '#db/seed/community/desk-rules.ts'
import { asPerson, type Stage } from '#db/seed/stage.server.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const TRIAL_BEGAN = 13 * DAY

/** What moderators did at the rules desk: a rule on trial, one reworded, and one that is to refuse again. */
export async function settleRules(stage: Stage): Promise<void> {
  await reword(stage)
  await setBack(stage)
  await putOnTrial(stage)
}

async function reword(stage: Stage) {
  const { id, by, reason, advice } = RULE_DEEDS.reworded
  const ctx = await asPerson(stage, by, stage.at - 40 * DAY)
  const { state: _, version, ...rule } = ensureFound(await findRule(stage.db, id), 'rule')
  await saveRule(ctx, { rule: { ...rule, advice }, seen: version, reason })
}

async function setBack(stage: Stage) {
  const { id: ruleId, by, reason, again } = RULE_DEEDS.setBack
  const { version: seen } = ensureFound(await findRule(stage.db, ruleId), 'rule')
  await moveRule(await asPerson(stage, by, stage.at - 9 * DAY), { ruleId, seen, to: 'review', reason })
  const proposing = await asPerson(stage, by, stage.at - 2 * HOUR)
  await moveRule(proposing, { ruleId, seen: seen + 1, to: 'block', reason: again })
}

async function putOnTrial(stage: Stage) {
  const { written, onTrial } = RULE_DEEDS
  await saveRule(await asPerson(stage, NAMELESS.owner, stage.at - 14 * DAY), {
    rule: NAMELESS,
    seen: 0,
    reason: written,
  })
  const mo = await asPerson(stage, NAMELESS.owner, stage.at - TRIAL_BEGAN)
  await moveRule(mo, { ruleId: NAMELESS.id, seen: 1, to: 'trial', reason: onTrial })
  const [first] = await logHits(stage)
  const later = await asPerson(stage, NAMELESS.owner, stage.at - 6 * DAY)
  if (first) await decideItem(later, first, { decision: 'publish', reason: '' })
}

/** What it would have found among the posts since; the ids of the items that ask moderators about it, oldest first. */
async function logHits(stage: Stage): Promise<string[]> {
  const find = finderOf({ ...NAMELESS, state: 'trial', version: 2 })
  const since = await stage.db
    .select({ post: posts, author: accounts.handle })
    .from(posts)
    .innerJoin(accounts, eq(accounts.id, posts.authorId))
    .where(and(eq(posts.state, 'published'), gte(posts.createdAt, stage.at - TRIAL_BEGAN)))
    .orderBy(asc(posts.createdAt), asc(posts.id))
  const items: string[] = []
  for (const { post, author } of since) {
    if (find(post.body).length === 0) continue
    const ctx = await asPerson(stage, author, post.createdAt)
    const words = { text: post.body }
    const verdict = await judgeWords(ctx, words)
    const judged = { target: `thread:${post.threadId}`, mode: 'reply' as const, words, verdict, asked: false }
    const waiting = { kind: 'trial' as const, postId: post.id, authorId: post.authorId, findings: verdict.logged }
    await inTransaction(ctx, async (tx) => {
      await recordJudgement(tx, ctx, judged, post.id)
      items.push(await openReviewItem(tx, ctx, waiting))
    })
  }
  return items
}
