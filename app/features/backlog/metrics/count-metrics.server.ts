import { and, eq, gte, sql } from 'drizzle-orm'
import { countFairness } from '#app/features/backlog/metrics/count-fairness.server.ts'
import { figureOf, METRICS, type Metric } from '#app/features/backlog/metrics/metric.ts'
import { observe } from '#app/features/backlog/metrics/observe.server.ts'
import { monthBeside, monthOf, rangeOf } from '#app/features/backlog/month.ts'
import { listLines } from '#app/features/catalogue/queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { backlogFigures } from '#db/schema/index.ts'

const MONTHS = 12
/** What was decided months ago can still turn out otherwise: a return, a second ask. How things stood cannot. */
const unsettledMonths = ({ standing }: Metric) => (standing ? 2 : 6)

/** Counts the months that can still change, and those that were never counted. */
export async function countMetrics(ctx: Context): Promise<void> {
  const lines = await listLines(ctx.db)
  const months = lastMonths(ctx.now())
  const known = await listCounted(ctx.db, months.at(-1) ?? '')
  for (const metric of METRICS) {
    const open = months.filter((month, back) => back < unsettledMonths(metric) || !known.has(`${metric.id}/${month}`))
    const rows: Row[] = []
    for (const month of open) rows.push(...(await countMonth(ctx, metric, month, lines)))
    await inTransaction(ctx, (tx) => storeRows(tx, rows))
  }
  await countFairness(ctx, spanOf(ctx.now()), lines)
}

/** A month, or all twelve, as far as they have gone: nothing is counted before it happened. */
export function spanOf(now: number, month?: string): { from: number; until: number } {
  const months = lastMonths(now)
  const from = rangeOf(month ?? months.at(-1) ?? '')?.from ?? 0
  const until = rangeOf(month ?? months[0] ?? '')?.until ?? now
  return { from, until: Math.min(until, now + 1) }
}

/** The latest first. */
export function lastMonths(now: number): string[] {
  const months = [monthOf(now)]
  while (months.length < MONTHS) months.push(monthBeside(months.at(-1) ?? '', -1))
  return months
}

async function listCounted(db: Queryable, since: string): Promise<Set<string>> {
  const { metric, month, line } = backlogFigures
  const rows = await db
    .select({ metric, month })
    .from(backlogFigures)
    .where(and(eq(line, ''), gte(month, since)))
  return new Set(rows.map((row) => `${row.metric}/${row.month}`))
}

type Row = typeof backlogFigures.$inferInsert

/** For the house as a whole, and for each of its lines. */
async function countMonth(ctx: Context, { id }: Metric, month: string, lines: { id: string; slug: string }[]) {
  const observations = await observe(ctx.db, id, spanOf(ctx.now(), month))
  const said = { metric: id, month, countedAt: ctx.now() }
  const ofLine = (id: string) => observations.filter(({ lineId }) => lineId === id)
  return [
    { ...said, line: '', ...figureOf(observations) },
    ...lines.map(({ id, slug }) => ({ ...said, line: slug, ...figureOf(ofLine(id)) })),
  ]
}

const storeRows = (tx: Transaction, rows: Row[]) =>
  tx
    .insert(backlogFigures)
    .values(rows)
    .onConflictDoUpdate({
      target: [backlogFigures.metric, backlogFigures.line, backlogFigures.month],
      set: NEWLY_COUNTED,
    })

const NEWLY_COUNTED = {
  rows: sql`excluded."rows"`,
  part: sql`excluded.part`,
  whole: sql`excluded.whole`,
  middle: sql`excluded.middle`,
  ninetieth: sql`excluded.ninetieth`,
  countedAt: sql`excluded.counted_at`,
}
