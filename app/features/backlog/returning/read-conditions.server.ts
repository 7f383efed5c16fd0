import { and, eq } from 'drizzle-orm'
import { namesOf } from '#app/features/backlog/people-names.server.ts'
import { findStandingVerdict, type Request } from '#app/features/backlog/request-queries.server.ts'
import type { WatchedKind } from '#app/features/backlog/returning/condition-lines.ts'
import { findReturnTerms, measureConditions } from '#app/features/backlog/returning/return-terms.server.ts'
import { type Audience, seesAsStaff, seesInside } from '#app/permissions.ts'
import type { Language } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { verdictTexts, watches, watchTicks } from '#db/schema/index.ts'

/** One thing that would bring a "no" back, with where it stands now. */
export type Condition =
  | { kind: 'people'; need: number; now: number }
  /** How likely the line is to be reached is for staff. */
  | { kind: 'units'; line: number; chance: number; now: number | null }
  | { kind: 'samples'; need: number; now: number }
  | { kind: 'date'; at: number }
  | { kind: 'watch'; id: string; of: WatchedKind; text: string; ticked: Ticked | null }

export type Ticked = { at: number; by: string | null; note: string | null; source: string | null }

/** All conditions of the "no" that stands, in the order of their weight. */
export async function readConditions(
  db: Queryable,
  audience: Audience,
  request: Request,
  language: Language,
): Promise<Condition[]> {
  const verdict = request.label === 'no' ? await findStandingVerdict(db, request.id) : undefined
  if (verdict?.kind !== 'parked') return []
  const terms = await findReturnTerms(db, verdict)
  const reached = await measureConditions(db, request, verdict)
  const { reopenPeople, unitsChance, sampleBuyers, reviewAt } = terms
  return [
    ...(reopenPeople === null ? [] : [{ kind: 'people' as const, need: reopenPeople, now: reached.peopleSince }]),
    ...(await listWatched(db, audience, verdict.id, language)),
    ...(unitsChance === null
      ? []
      : [
          {
            ...{ kind: 'units' as const, line: request.moq, chance: unitsChance },
            now: seesAsStaff(audience) ? request.unitsChance : null,
          },
        ]),
    ...(sampleBuyers === null ? [] : [{ kind: 'samples' as const, need: sampleBuyers, now: reached.sampleBuyers }]),
    ...(reviewAt === null ? [] : [{ kind: 'date' as const, at: reviewAt }]),
  ]
}

/** A handful, in the order in which they were written. Names are for insiders. */
async function listWatched(
  db: Queryable,
  audience: Audience,
  verdictId: string,
  language: Language,
): Promise<Condition[]> {
  const wordings = await listWordings(db, verdictId, language)
  const rows = await db
    .select({ watch: watches, tick: watchTicks })
    .from(watches)
    .leftJoin(watchTicks, eq(watchTicks.watchId, watches.id))
    .where(eq(watches.verdictId, verdictId))
  const by = rows.map(({ watch }) => watch.trippedBy)
  const names = seesInside(audience) ? await namesOf(db, by) : new Map<string, string>()
  return rows
    .sort((a, b) => (a.watch.id < b.watch.id ? -1 : 1))
    .map(({ watch, tick }, at) => ({
      ...{ kind: 'watch', id: watch.id, of: watch.kind as WatchedKind, text: wordings[at] ?? watch.text },
      ticked:
        watch.trippedAt === null
          ? null
          : {
              ...{ at: watch.trippedAt, by: names.get(watch.trippedBy ?? '') ?? null },
              ...{ note: tick?.note ?? null, source: tick?.sourceUrl ?? null },
            },
    }))
}

/** In the reader's language, where somebody has written it. */
async function listWordings(db: Queryable, verdictId: string, lang: Language): Promise<string[]> {
  const [wording] = await db
    .select({ changes: verdictTexts.changes })
    .from(verdictTexts)
    .where(and(eq(verdictTexts.verdictId, verdictId), eq(verdictTexts.lang, lang)))
  return wording?.changes ?? []
}
