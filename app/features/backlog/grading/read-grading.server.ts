import { and, desc, eq, gt, gte, inArray, isNull, sql } from 'drizzle-orm'
import { OWNER } from '#app/features/backlog/grading/grade-request.server.ts'
import { riceOf } from '#app/features/backlog/grading/rice.ts'
import { findGrading } from '#app/features/backlog/grading/store-grading.server.ts'
import { namesOf } from '#app/features/backlog/people-names.server.ts'
import { findRequest, listLedgerIds, type Request } from '#app/features/backlog/request-queries.server.ts'
import { can } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'
import { gradings, intents, mentions } from '#db/schema/index.ts'

export type GradingPageData = Awaited<ReturnType<typeof readGrading>>

const YEAR_MS = 365 * 86_400_000
const MOST_SHOWN = 30
/** Would buy at a stated price and date. */
const AT_PRICE = 4

/** The card of two owners, what was counted, and what both make of it. */
export async function readGrading(ctx: Context, no: number) {
  const { db, actor } = ctx
  const request = ensureFound(await findRequest(db, no), 'request')
  const { id, title, lang, version, people, returning, unitsChance, moq, pmId, engineerId } = request
  const [need, make] = await Promise.all([findGrading(db, id, 'need'), findGrading(db, id, 'make')])
  const mayGrade = (half: 'need' | 'make') => can(actor, 'request.step', { hats: OWNER[half], pmId, engineerId })
  return {
    ...{ no, title, lang, version, people, returning, unitsChance, moq },
    need: { ...need, needGrade: request.needGrade, why: request.needGradeWhy, sceneFit: request.sceneFit },
    make: { ...make, makeGrade: request.makeGrade, why: request.makeGradeWhy, modularReuse: request.modularReuse },
    may: { need: mayGrade('need'), make: mayGrade('make') },
    rice: riceOf({
      reach: await countLately(db, request, ctx.now() - YEAR_MS),
      ...{ impact: need?.impact ?? null, confidence: need?.confidence ?? null },
      ...{ weeks: make?.weeks ?? null, toolingWeeks: make?.toolingWeeks ?? null },
      namedPrice: await isPriced(db, id),
    }),
    history: await listGradings(db, id),
  }
}

/** Distinct people whose word of the last year counts. */
async function countLately(db: Queryable, { id }: Request, since: number): Promise<number> {
  const [row] = await db
    .select({ people: sql<number>`count(distinct coalesce(${mentions.accountId}, ${mentions.personId}))` })
    .from(mentions)
    .where(
      and(
        ...[inArray(mentions.requestId, await listLedgerIds(db, id)), gt(mentions.saidAt, since)],
        ...[eq(mentions.counts, true), isNull(mentions.retractedAt)],
      ),
    )
  return row?.people ?? 0
}

async function isPriced(db: Queryable, requestId: string): Promise<boolean> {
  const standing = and(eq(intents.requestId, requestId), isNull(intents.endedAt), gte(intents.step, AT_PRICE))
  return (await db.select({ id: intents.id }).from(intents).where(standing).limit(1)).length > 0
}

/** Both halves in one list, the latest first. */
async function listGradings(db: Queryable, requestId: string) {
  const of = (half: 'need' | 'make') =>
    db
      .select()
      .from(gradings)
      .where(and(eq(gradings.requestId, requestId), eq(gradings.half, half)))
      .orderBy(desc(gradings.at))
      .limit(MOST_SHOWN)
  const rows = [...(await of('need')), ...(await of('make'))].sort((a, b) => b.at - a.at)
  const names = await namesOf(
    db,
    rows.map((row) => row.by),
  )
  return rows.map(({ half, by, at, needGrade, makeGrade, why, id }) => ({
    ...{ id, half, at, why, grade: needGrade ?? makeGrade, by: names.get(by) ?? null },
  }))
}
