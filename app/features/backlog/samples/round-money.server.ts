import { and, asc, eq, inArray, notInArray, sql } from 'drizzle-orm'
import { moneyOf, type RoundMoney, type Spending } from '#app/features/backlog/samples/round-money.ts'
import { limitsOf } from '#app/features/backlog/samples/round-queries.server.ts'
import type { SampleFields } from '#app/features/backlog/samples/sample-fields.ts'
import { BLIND } from '#app/features/backlog/samples/sample-steps.ts'
import type { Queryable } from '#db/client.server.ts'
import { sampleCosts, sampleEvents, samples } from '#db/schema/index.ts'

/** What a round has spent and keeps back, and in which currency. */
export async function readRoundMoney(db: Queryable, month: string): Promise<RoundMoney & { currency: string }> {
  const limits = await limitsOf(db, month)
  return { ...moneyOf(await listSpending(db, month), limits), currency: limits.currency }
}

/** How much one sample of a round may cost before the others of the round, kept back for or paid, lack it. */
export async function findMoneyFor(db: Queryable, { id, month }: { id: string; month: string }) {
  const limits = await limitsOf(db, month)
  const others = (await listSpending(db, month)).filter((sample) => sample.id !== id)
  return { left: Math.max(0, moneyOf(others, limits).left), currency: limits.currency }
}

/** Of all that had a place in the round; the others have cost nothing. */
async function listSpending(db: Queryable, month: string): Promise<(Spending & { id: string })[]> {
  const placed = await db
    .select({ id: samples.id, state: samples.state })
    .from(samples)
    .where(and(eq(samples.month, month), notInArray(samples.state, [...BLIND])))
  if (placed.length === 0) return []
  const ids = placed.map(({ id }) => id)
  const spent = new Map((await sumCosts(db, ids)).map(({ sampleId, cost }) => [sampleId, cost]))
  const estimates = new Map((await listSketches(db, ids)).map(({ sampleId, fields }) => [sampleId, fields.material]))
  return placed.map(({ id, state }) => ({
    ...{ id, state, spent: spent.get(id) ?? 0, estimate: estimates.get(id) ?? null },
  }))
}

const sumCosts = (db: Queryable, ids: string[]) =>
  db
    .select({ sampleId: sampleCosts.sampleId, cost: sql<number>`sum(${sampleCosts.cost})` })
    .from(sampleCosts)
    .where(inArray(sampleCosts.sampleId, ids))
    .groupBy(sampleCosts.sampleId)

/** Oldest first, so that of several the last one counts. */
async function listSketches(db: Queryable, ids: string[]) {
  const rows = await db
    .select({ sampleId: sampleEvents.sampleId, fields: sampleEvents.fields })
    .from(sampleEvents)
    .where(and(inArray(sampleEvents.sampleId, ids), eq(sampleEvents.step, 'sketch')))
    .orderBy(asc(sampleEvents.sampleId), asc(sampleEvents.at), asc(sampleEvents.id))
  return rows as { sampleId: string; fields: SampleFields }[]
}
