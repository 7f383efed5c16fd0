import { and, asc, eq, gt, inArray } from 'drizzle-orm'
import { iso, type Row, SLICE } from '#app/features/backlog/export/slice.ts'
import { costOf } from '#app/features/backlog/samples/parts-list.ts'
import { listLinks } from '#app/features/backlog/samples/sample-queries.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { requests, sampleCosts, sampleFeedback, sampleRounds, samples } from '#db/schema/index.ts'

/** Never a name or an address: what was made, what it cost and what was said of it. */
export async function sliceOfSamples(
  db: Queryable,
  { lineId, after }: { lineId?: string; after: string },
): Promise<Row[]> {
  const rows = await db
    .select({ sample: samples, requestNo: requests.no, round: sampleRounds, said: sampleFeedback })
    .from(samples)
    .innerJoin(requests, eq(requests.id, samples.requestId))
    .innerJoin(sampleRounds, eq(sampleRounds.month, samples.month))
    .leftJoin(sampleFeedback, eq(sampleFeedback.sampleId, samples.id))
    .where(and(gt(samples.id, after), lineId === undefined ? undefined : eq(requests.lineId, lineId)))
    .orderBy(asc(samples.id))
    .limit(SLICE)
  const ids = rows.map(({ sample }) => sample.id)
  const costs = ids.length === 0 ? [] : await db.select().from(sampleCosts).where(inArray(sampleCosts.sampleId, ids))
  const links = await listLinks(db, ids)
  return rows.map(({ sample: s, requestNo, round, said }) => {
    const own = links.filter(({ sampleId }) => sampleId === s.id)
    return {
      id: s.id,
      cells: [
        ...[`S-${s.no}`, `R-${requestNo}`, s.month, s.state, iso(s.appliedAt), iso(s.since)],
        ...[s.camera, s.lens, s.mount, s.scene],
        ...[costOf(costs.filter(({ sampleId }) => sampleId === s.id)), round.costCap, round.currency],
        ...[iso(s.shippedAt), iso(s.receivedAt)],
        ...[
          said?.fits ?? null,
          said?.holds ?? null,
          said?.faster ?? null,
          said?.trusted ?? null,
          said?.replaces ?? null,
        ],
        ...[said?.wouldBuy ?? null, said?.price ?? null],
        ...[own.length, own.filter(({ disclosed }) => disclosed).length, s.outcome],
      ],
    }
  })
}
