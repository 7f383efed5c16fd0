import { and, count, eq, gte, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import { countClauses } from '#app/features/desk/openness/count-clauses.server.ts'
import { type ModerationFigures, medianWait } from '#app/features/desk/openness/moderation-figures.ts'
import { wilsonShare } from '#app/features/desk/statistics/wilson.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { findBrokenLogEntry } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { decisions, flags, judgements, moderationFigures, reviewItems, sanctions } from '#db/schema/index.ts'

export const PUBLIC_FIGURES = 'public'
const QUARTER = 90 * 86_400_000

/** What is asked for the sake of the figures, or of a rule on trial: nobody waited, and a trial removes nothing. */
const QUIET: readonly string[] = ['sample', 'trial']

/** Counts anew what members are told of moderation, and looks the whole log through. */
export async function countModeration(ctx: Context): Promise<void> {
  const figures = await countFigures(ctx.db, ctx.now())
  const row = { figures, countedAt: ctx.now() }
  await inTransaction(ctx, async (tx) => {
    await tx
      .insert(moderationFigures)
      .values({ id: PUBLIC_FIGURES, ...row })
      .onConflictDoUpdate({ target: moderationFigures.id, set: row })
    await recordEvent(tx, ctx, 'moderation.counted', 'moderation')
  })
}

async function countFigures(db: Queryable, at: number): Promise<ModerationFigures> {
  const since = at - QUARTER
  const outcomes = await countOutcomes(db, since)
  const answered = await listAnswered(db, since)
  const sampled = answered.filter(({ kind, isChosen }) => kind === 'sample' && !isChosen)
  const appeals = answered.filter(({ kind }) => kind === 'appeal')
  const waitOf = (kind: string) => medianWait(answered.filter((row) => row.kind === kind).map(({ waited }) => waited))
  const of = (decision: string) =>
    answered.filter((row) => !QUIET.includes(row.kind) && row.decision === decision).length
  return {
    judged: outcomes.publish + outcomes.hold + outcomes.reject,
    published: outcomes.publish,
    held: outcomes.hold,
    refused: outcomes.reject,
    clauses: await countClauses(db, since),
    decided: {
      published: of('publish'),
      removed: of('remove'),
      oneSignature: answered.filter(({ oneSignature }) => oneSignature).length,
    },
    waits: { held: waitOf('held'), asked: waitOf('asked'), appeal: waitOf('appeal') },
    appeals: {
      answered: appeals.length,
      overturned: appeals.filter(({ decision }) => decision === 'publish' || decision === 'lift').length,
    },
    flags: await countFlags(db, since),
    sanctions: await countSanctions(db, since),
    missed: wilsonShare(sampled.filter(({ decision }) => decision === 'remove').length, sampled.length),
    logIsWhole: (await findBrokenLogEntry(db)) === undefined,
    countedAt: at,
  }
}

async function countOutcomes(db: Queryable, since: number) {
  const rows = await db
    .select({ outcome: judgements.outcome, n: count() })
    .from(judgements)
    .where(gte(judgements.at, since))
    .groupBy(judgements.outcome)
  const of = (outcome: string) => rows.find((row) => row.outcome === outcome)?.n ?? 0
  return { publish: of('publish'), hold: of('hold'), reject: of('reject') }
}

/** What people answered, and how long it had waited. */
const listAnswered = (db: Queryable, since: number) =>
  db
    .select({
      ...{ kind: reviewItems.kind, decision: decisions.decision, oneSignature: decisions.oneSignature },
      isChosen: sql<number>`${reviewItems.classifierShare} is not null`.mapWith(Boolean),
      waited: sql<number>`${decisions.decidedAt} - ${reviewItems.openedAt}`.mapWith(Number),
    })
    .from(decisions)
    .innerJoin(reviewItems, eq(reviewItems.id, decisions.reviewItemId))
    .where(and(gte(decisions.decidedAt, since), isNull(decisions.undoneAt)))

async function countFlags(db: Queryable, since: number) {
  const settled = and(gte(flags.settledAt, since), isNotNull(flags.settled))
  const agreed = and(gte(flags.settledAt, since), eq(flags.settled, 'agreed'))
  return { settled: await db.$count(flags, settled), agreed: await db.$count(flags, agreed) }
}

async function countSanctions(db: Queryable, since: number) {
  const rows = await db
    .select({ kind: sanctions.kind, n: count(), lifted: count(sanctions.liftedAt) })
    .from(sanctions)
    .where(and(gte(sanctions.givenAt, since), inArray(sanctions.kind, ['warn', 'silence', 'suspend'])))
    .groupBy(sanctions.kind)
  const of = (kind: string) => rows.find((row) => row.kind === kind)?.n ?? 0
  const lifted = rows.reduce((sum, row) => sum + row.lifted, 0)
  return { warn: of('warn'), silence: of('silence'), suspend: of('suspend'), lifted }
}
