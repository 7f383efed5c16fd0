import { createHash } from 'node:crypto'
import { setImmediate as otherWork } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { listLabels } from '#app/features/desk/backtest/post-labels.server.ts'
import { addAll, EMPTY, type Judged, type Label, type Tally } from '#app/features/desk/backtest/tally.ts'
import { judgeReplaced, type Replaced, replaceRule } from '#app/features/desk/replay/judge-replaced.ts'
import { listTextsBefore, type StoredText } from '#app/features/desk/replay/stored-texts.server.ts'
import { type LiveRules, readLiveRules } from '#app/features/moderation/live-rules.server.ts'
import type { Rule } from '#app/features/moderation/rule.ts'
import type { Context } from '#app/platform/context.server.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { backtests } from '#db/schema/index.ts'

export type Backtest = typeof backtests.$inferSelect

/** So far: with which set of rules in force, and before which post to go on. */
export type BacktestResult = Tally & { liveVersion: number; before: string }

/** Half a second or so, after which other jobs have their turn. */
const SLICE = 200
const TEXTS_AT_ONCE = 10
/** Greater than any id. */
const NEWEST = '~'

/** One slice, from where the row says that the last one ended; so one that is done twice does no harm. */
export async function runBacktest(ctx: Context, payload: Record<string, unknown>): Promise<void> {
  const [backtestId, slice] = [String(payload.backtestId), Number(payload.slice)]
  const [backtest] = await ctx.db.select().from(backtests).where(eq(backtests.id, backtestId))
  if (!backtest || backtest.state === 'done' || backtest.state === 'failed') return
  const live = await readLiveRules(ctx.db)
  const { result, judged } = standingOf(backtest, live.version)
  const texts = await listTextsBefore(ctx, result.before, Math.min(SLICE, backtest.total - judged))
  const outcome = await judgeAll(ctx, texts, backtest, live)
  await inTransaction(ctx, async (tx) => {
    if (!outcome.ok) return close(tx, ctx, backtestId, { state: 'failed', problem: outcome.problem })
    const tally = addAll(result, outcome.judged)
    const next = { ...tally, liveVersion: live.version, before: texts.at(-1)?.postId ?? result.before }
    const done = { judged: judged + texts.length, result: next }
    if (texts.length === 0 || done.judged >= backtest.total)
      return close(tx, ctx, backtestId, { ...done, state: 'done', total: done.judged })
    await tx
      .update(backtests)
      .set({ ...done, state: 'running' })
      .where(eq(backtests.id, backtestId))
    await enqueueSlice(tx, ctx, backtestId, slice + 1)
  })
}

export const enqueueSlice = (tx: Transaction, ctx: Context, backtestId: string, slice: number) =>
  enqueue(tx, ctx, 'run-backtest', `${backtestId}:${slice}`, { backtestId, slice })

const close = (tx: Transaction, ctx: Context, backtestId: string, how: Partial<Backtest>) =>
  tx
    .update(backtests)
    .set({ ...how, finishedAt: ctx.now() })
    .where(eq(backtests.id, backtestId))

/** Rules that changed meanwhile would make two halves that cannot be added: then it begins anew. */
function standingOf({ judged, ...backtest }: Backtest, liveVersion: number) {
  const result = backtest.result as BacktestResult | null
  if (result && result.liveVersion === liveVersion) return { result, judged }
  return { result: { ...EMPTY, liveVersion, before: NEWEST }, judged: 0 }
}

type JudgedAll = { ok: true; judged: Judged[] } | { ok: false; problem: string }

async function judgeAll(ctx: Context, texts: StoredText[], backtest: Backtest, live: LiveRules): Promise<JudgedAll> {
  const ids = texts.map(({ postId }) => postId)
  const labels = await listLabels(ctx.db, ids)
  const judged: Judged[] = []
  try {
    const replaced = replacedFor(backtest, live)
    for (const [at, text] of texts.entries()) {
      judged.push(judgeOne(replaced, text, labels.get(text.postId) ?? null, backtest.id))
      if (at % TEXTS_AT_ONCE === 0) await otherWork()
    }
    return { ok: true, judged }
  } catch (error) {
    return { ok: false, problem: (error as Error).message }
  }
}

function judgeOne(replaced: Replaced, text: StoredText, label: Label, seed: string): Judged {
  const { postId, state, draft, circumstances } = text
  const { before, after, own } = judgeReplaced(replaced, draft, circumstances)
  const spans = own.map(({ field, start, end }) => ({ field, start, end }))
  const draw = createHash('sha256').update(`${seed}:${postId}`).digest('hex').slice(0, 12)
  return { postId, state, label, draw, before, after, spans }
}

const kept = new WeakMap<LiveRules, { backtestId: string; replaced: Replaced }>()

/** Compiled once for all slices. */
function replacedFor(backtest: Backtest, live: LiveRules): Replaced {
  const known = kept.get(live)
  if (known?.backtestId === backtest.id) return known.replaced
  const replaced = replaceRule(live.compiled, backtest.rule as Rule)
  kept.set(live, { backtestId: backtest.id, replaced })
  return replaced
}
