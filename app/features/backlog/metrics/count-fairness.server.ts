import { groupsOf, type Treated } from '#app/features/backlog/metrics/fairness.ts'
import { type Metric, metricNamed } from '#app/features/backlog/metrics/metric.ts'
import { FAIR } from '#app/features/backlog/metrics/observe-fairness.server.ts'
import { observeTreated } from '#app/features/backlog/metrics/observe-treated.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { backlogGroups } from '#db/schema/index.ts'

type Line = { id: string; slug: string }

/** Twelve months at once: of one month there would be too few people in most groups. */
export async function countFairness(ctx: Context, span: { from: number; until: number }, lines: Line[]): Promise<void> {
  const rows: Row[] = []
  for (const id of FAIR) {
    const metric = metricNamed(id) as Metric
    const treated = await observeTreated(ctx.db, id, span)
    rows.push(...rowsOf(metric, '', treated))
    for (const line of lines)
      rows.push(
        ...rowsOf(
          metric,
          line.slug,
          treated.filter(({ lineId }) => lineId === line.id),
        ),
      )
  }
  await inTransaction(ctx, async (tx) => {
    await tx.delete(backlogGroups)
    for (const row of rows) await tx.insert(backlogGroups).values(row)
  })
}

type Row = typeof backlogGroups.$inferInsert

const rowsOf = (metric: Metric, line: string, treated: Treated[]): Row[] =>
  groupsOf(metric, treated).map((group) => ({ metric: metric.id, line, ...group }))
