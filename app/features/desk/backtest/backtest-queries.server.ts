import { and, desc, eq } from 'drizzle-orm'
import type { Backtest, BacktestResult } from '#app/features/desk/backtest/run-backtest.server.ts'
import { type Tally, withSpotLabels } from '#app/features/desk/backtest/tally.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, backtestLabels, backtests } from '#db/schema/index.ts'

export async function findBacktest(db: Queryable, ruleId: string, backtestId: string) {
  const [row] = await db
    .select({ backtest: backtests, by: accounts.handle })
    .from(backtests)
    .leftJoin(accounts, eq(accounts.id, backtests.startedBy))
    .where(and(eq(backtests.id, backtestId), eq(backtests.ruleId, ruleId)))
  return row && { ...row.backtest, by: row.by }
}

/** Newest first. */
export const listBacktests = (db: Queryable, ruleId: string) =>
  db
    .select({ backtest: backtests, by: accounts.handle })
    .from(backtests)
    .leftJoin(accounts, eq(accounts.id, backtests.startedBy))
    .where(eq(backtests.ruleId, ruleId))
    .orderBy(desc(backtests.startedAt))
    .limit(20)

export async function listSpotLabels(db: Queryable, backtestId: string): Promise<Map<string, boolean>> {
  const said = await db
    .select({ postId: backtestLabels.postId, isRight: backtestLabels.isRight })
    .from(backtestLabels)
    .where(eq(backtestLabels.backtestId, backtestId))
  return new Map(said.map(({ postId, isRight }) => [postId, isRight]))
}

/** What a finished backtest shows, with what moderators said of its hits since; undefined while it runs. */
export async function readTally(db: Queryable, backtest: Pick<Backtest, 'id' | 'state' | 'result'>) {
  if (backtest.state !== 'done') return undefined
  const result: Tally = backtest.result as BacktestResult
  return withSpotLabels(result, await listSpotLabels(db, backtest.id))
}
