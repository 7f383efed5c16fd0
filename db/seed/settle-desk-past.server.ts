import { and, between, eq, ne } from 'drizzle-orm'
import { labelHit } from '#app/features/desk/backtest/label-hit.server.ts'
import { type BacktestResult, runBacktest } from '#app/features/desk/backtest/run-backtest.server.ts'
import { startBacktest } from '#app/features/desk/backtest/start-backtest.server.ts'
import { findRule } from '#app/features/desk/rules/find-rule.server.ts'
import { writeVersion } from '#app/features/desk/rules/write-version.server.ts'
import { doUndo } from '#app/features/desk/undo/do-undo.server.ts'
import { listUndo, runUndoList } from '#app/features/desk/undo/list-undo.server.ts'
import { runUndo } from '#app/features/desk/undo/run-undo.server.ts'
import { holdPost } from '#app/features/forum/hold-post.server.ts'
import { judgeWords } from '#app/features/forum/judge-words.server.ts'
import { openReviewItem } from '#app/features/forum/open-review-item.server.ts'
import { recordJudgement } from '#app/features/forum/record-judgement.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { accounts, backtests, posts, threads } from '#db/schema/index.ts'
import { NAMELESS } from '#db/seed/community/desk-rules.ts'
import { RENTING_OUT, UNDID_RENTING_OUT, WROTE_RENTING_OUT } from '#db/seed/community/renting-out.ts'
import { asPerson, asSystem, type Stage } from '#db/seed/stage.server.ts'

const DAY = 86_400_000
const RULE_BEGAN = 150 * DAY
const UNDONE = 31 * DAY

/** A rule that was wrong and was undone last month, and what the rule on trial would have done. */
export async function settleDeskPast(stage: Stage): Promise<void> {
  await holdRenters(stage)
  await undoRenting(stage)
  await backtestNameless(stage)
}

async function holdRenters(stage: Stage) {
  const max = await asPerson(stage, RENTING_OUT.owner, stage.at - RULE_BEGAN)
  const made = { rule: RENTING_OUT, before: undefined, cause: 'saved' as const, reason: WROTE_RENTING_OUT }
  await inTransaction(max, (tx) => writeVersion(tx, max, made))
  for (const { post, author } of await listRenters(stage)) {
    const ctx = await asPerson(stage, author, post.createdAt)
    const words = { text: post.body }
    const verdict = await judgeWords(ctx, words)
    if (verdict.outcome !== 'hold') continue
    const judged = { target: `thread:${post.threadId}`, mode: 'reply' as const, words, verdict, asked: false }
    const waiting = { kind: 'held' as const, postId: post.id, authorId: post.authorId, findings: verdict.findings }
    await inTransaction(ctx, async (tx) => {
      await recordJudgement(tx, ctx, judged, post.id)
      await holdPost(tx, ctx, post.id)
      await openReviewItem(tx, ctx, waiting)
    })
  }
}

async function listRenters({ db, at }: Stage) {
  const then = between(posts.createdAt, at - RULE_BEGAN, at - UNDONE)
  const rows = await db
    .select({ post: posts, author: accounts.handle, acceptedId: threads.acceptedPostId })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(accounts, eq(accounts.id, posts.authorId))
    .where(and(eq(posts.state, 'published'), ne(posts.kind, 'opening'), then))
  return rows.filter(({ post, acceptedId }) => post.id !== acceptedId && /\brent(al|ed)?\b/i.test(post.body))
}

async function undoRenting(stage: Stage) {
  const mo = await asPerson(stage, 'mo', stage.at - UNDONE)
  const system = asSystem(stage, stage.at - UNDONE)
  const undoId = await listUndo(mo, { ruleId: RENTING_OUT.id, version: 1, reason: UNDID_RENTING_OUT })
  await runUndoList(system, { undoId, slice: 0 })
  await doUndo(mo, undoId)
  await runUndo(system, { undoId })
}

async function backtestNameless(stage: Stage) {
  const mo = await asPerson(stage, NAMELESS.owner, stage.at - 5 * DAY)
  const rule = await findRule(stage.db, NAMELESS.id)
  const started = await startBacktest(mo, { rule, power: 'review', most: 1000 })
  if (!started.ok) throw new Error('the rule on trial cannot be run over the last posts')
  const { backtestId } = started
  const system = asSystem(stage, stage.at - 5 * DAY)
  for (let slice = 0; slice < 5; slice += 1) await runBacktest(system, { backtestId, slice })
  const [row] = await stage.db.select().from(backtests).where(eq(backtests.id, backtestId))
  const open = ((row?.result as BacktestResult | null)?.drawn ?? []).filter(({ label }) => label === null)
  for (const { postId } of open.slice(0, 1)) await labelHit(mo, { backtestId, postId, isRight: false })
}
