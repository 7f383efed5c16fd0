import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { readDraft } from '#app/features/desk/backtest/read-draft.ts'
import { enqueueSlice } from '#app/features/desk/backtest/run-backtest.server.ts'
import type { Power } from '#app/features/desk/backtest/sizes.ts'
import { authorOf } from '#app/features/forum/author.ts'
import type { Rule } from '#app/features/moderation/rule.ts'
import type { RuleProblem } from '#app/features/moderation/rule-problem.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { backtests, posts } from '#db/schema/index.ts'

/** `rule`: as somebody wrote it, saved or not. `most`: over how many of the last posts. */
export type WantedBacktest = { rule: unknown; power: Power; most: number }
export type StartedBacktest = { ok: true; ruleId: string; backtestId: string } | { ok: false; problems: RuleProblem[] }

/** Begins to judge the last posts with a draft; the worker does it. The same one that still runs is not begun again. */
export async function startBacktest(ctx: Context, { rule, power, most }: WantedBacktest): Promise<StartedBacktest> {
  ensureCan(ctx.actor, 'rules.write')
  const read = readDraft(rule, power)
  if (!read.ok) return read
  const total = await countPosts(ctx.db, most)
  return inTransaction(ctx, async (tx) => {
    const running = await findRunning(tx, read.rule, most)
    const backtestId = running ?? ctx.newId()
    if (!running) {
      const by = { startedBy: authorOf(ctx.actor).id, startedAt: ctx.now() }
      const wanted = { id: backtestId, ruleId: read.rule.id, rule: read.rule, most, total }
      await tx.insert(backtests).values({ ...wanted, state: 'waiting', ...by })
      await enqueueSlice(tx, ctx, backtestId, 0)
    }
    return { ok: true, ruleId: read.rule.id, backtestId }
  })
}

async function countPosts(db: Queryable, most: number): Promise<number> {
  const last = db.select({ id: posts.id }).from(posts).orderBy(desc(posts.id)).limit(most).as('last')
  const [row] = await db.select({ total: sql<number>`count(*)`.mapWith(Number) }).from(last)
  return row?.total ?? 0
}

async function findRunning(db: Queryable, rule: Rule, most: number): Promise<string | undefined> {
  const running = inArray(backtests.state, ['waiting', 'running'])
  const rows = await db
    .select({ id: backtests.id, rule: backtests.rule })
    .from(backtests)
    .where(and(eq(backtests.ruleId, rule.id), eq(backtests.most, most), running))
  return rows.find((row) => JSON.stringify(row.rule) === JSON.stringify(rule))?.id
}
