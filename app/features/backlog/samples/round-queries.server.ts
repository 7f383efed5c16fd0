import { and, asc, desc, eq, inArray, lt } from 'drizzle-orm'
import type { Candidate } from '#app/features/backlog/samples/pick-shortlist.ts'
import { type RoundLimits, USUAL_LIMITS } from '#app/features/backlog/samples/round-limits.ts'
import { listReadings } from '#app/features/backlog/samples/sample-queries.server.ts'
import { CANDIDATES } from '#app/features/backlog/samples/sample-steps.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { requests, sampleRounds, samples } from '#db/schema/index.ts'

export type Round = typeof sampleRounds.$inferSelect

export async function findRound(db: Queryable, month: string): Promise<Round | undefined> {
  const [found] = await db.select().from(sampleRounds).where(eq(sampleRounds.month, month))
  return found
}

/** What holds in a month: its own limits, or else those of the month before it. */
export async function limitsOf(db: Queryable, month: string): Promise<RoundLimits> {
  const own = await findRound(db, month)
  const [last] = own
    ? [own]
    : await db
        .select()
        .from(sampleRounds)
        .where(lt(sampleRounds.month, month))
        .orderBy(desc(sampleRounds.month))
        .limit(1)
  const { capacity, moneyCap, costCap, currency } = last ?? USUAL_LIMITS
  return { capacity, moneyCap, costCap, currency }
}

/** The round of a month, begun when the first sample comes into it. */
export async function openRound(tx: Transaction, ctx: Context, month: string): Promise<Round> {
  const found = await findRound(tx, month)
  if (found) return found
  const row = { month, ...(await limitsOf(tx, month)), changedAt: ctx.now(), pickedAt: null }
  await tx.insert(sampleRounds).values(row)
  return row
}

export const listRounds = (db: Queryable) => db.select().from(sampleRounds).orderBy(desc(sampleRounds.month)).limit(12)

export const countInRound = (db: Queryable, month: string) => db.$count(samples, eq(samples.month, month))

/** What stands for the places of a round, with what the readers say. */
export async function listCandidates(db: Queryable, month: string) {
  const rows = await db
    .select({
      ...{ id: samples.id, no: samples.no, state: samples.state, version: samples.version },
      ...{ appliedAt: samples.appliedAt, askedAt: samples.askedAt, roundsWaited: samples.roundsWaited },
      ...{ requestNo: requests.no, title: requests.title, lang: requests.lang },
    })
    .from(samples)
    .innerJoin(requests, eq(requests.id, samples.requestId))
    .where(and(eq(samples.month, month), inArray(samples.state, [...CANDIDATES])))
    .orderBy(asc(samples.appliedAt), asc(samples.id))
  const readings = await listReadings(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    ...row,
    readings: readings.filter(({ sampleId }) => sampleId === row.id),
  })) satisfies Candidate[]
}

/** Not judged yet whether they may take part. */
export const listUnjudged = (db: Queryable, month: string) =>
  db
    .select({ no: samples.no })
    .from(samples)
    .where(and(eq(samples.month, month), eq(samples.state, 'applied')))
    .orderBy(asc(samples.appliedAt), asc(samples.id))

/** Places that were given in a round already. */
export const countGiven = (db: Queryable, month: string) =>
  db.$count(
    samples,
    and(
      eq(samples.month, month),
      inArray(samples.state, [
        ...(['shortlisted', 'feasibility', 'making', 'checked', 'shipped', 'received'] as const),
        ...(['feedback_in', 'shared', 'closed', 'lost'] as const),
      ]),
    ),
  )
