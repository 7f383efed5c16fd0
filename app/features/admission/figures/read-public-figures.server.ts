import { and, count, desc, eq, gte, inArray, ne, sql, sum } from 'drizzle-orm'
import { findBank, readRevision } from '#app/features/admission/bank/bank.server.ts'
import { bankHealth, lacks } from '#app/features/admission/bank/bank-health.ts'
import { countLiveStrata } from '#app/features/admission/bank/live-strata.server.ts'
import type { GroupFigures } from '#app/features/admission/figures/exam-figures.ts'
import { examFigureId } from '#app/features/admission/figures/exam-groups.ts'
import { PUBLIC_GROUPS, publicGroup } from '#app/features/admission/figures/public-figures.ts'
import { type ExamSettings, examSettings } from '#app/platform/exam-settings.ts'
import type { Queryable } from '#db/client.server.ts'
import {
  attempts,
  bankRevisions,
  cutScores,
  examFigures,
  examOverrides,
  items,
  itemVersions,
  itemVoids,
} from '#db/schema/index.ts'

export type PublicFigures = Awaited<ReturnType<typeof readPublicFigures>>

/** What everybody may know of the exam: counts, and nobody in them. */
export async function readPublicFigures(db: Queryable, exam: ExamSettings) {
  const { rows, countedAt } = await readCounted(db)
  return {
    countedAt,
    figuresFrom: exam.figuresFrom,
    groups: PUBLIC_GROUPS.map(({ track, lang }) => ({
      ...{ track, lang },
      ...publicGroup(rows.get(examFigureId(track, lang)), exam.figuresFrom),
    })),
    bank: await readBankHealth(db, exam, countedAt),
    overrides: await countOverrides(db),
    mended: await countMended(db),
    cuts: await listCuts(db),
  }
}

async function readCounted(db: Queryable) {
  const ids = PUBLIC_GROUPS.map(({ track, lang }) => examFigureId(track, lang))
  const rows = await db.select().from(examFigures).where(inArray(examFigures.id, ids))
  return {
    rows: new Map(rows.map((row) => [row.id, row.figures as GroupFigures])),
    countedAt: rows.length > 0 ? Math.max(...rows.map((row) => row.countedAt)) : null,
  }
}

/** As of the last count or change: a page that is the same for all reads no clock. */
async function readBankHealth(db: Queryable, exam: ExamSettings, countedAt: number | null) {
  const { revision } = await findBank(db)
  const [changed] = await db
    .select({ at: bankRevisions.createdAt })
    .from(bankRevisions)
    .where(eq(bankRevisions.id, revision ?? ''))
  const asOf = Math.max(countedAt ?? 0, changed?.at ?? 0)
  const health = bankHealth(await countLiveStrata(db, exam), exam)
  const live = (await readRevision(db, revision)).filter((item) => !item.pilot).length
  return {
    live,
    strata: health.length,
    enough: health.filter((row) => !lacks(row)).length,
    closed: health.filter(({ verdict }) => verdict === 'closed').length,
    current: await countCurrentSources(db, new Date(asOf).toISOString().slice(0, 10)),
  }
}

async function countCurrentSources(db: Queryable, today: string): Promise<number> {
  const [row] = await db
    .select({ current: count() })
    .from(items)
    .innerJoin(itemVersions, eq(itemVersions.id, items.versionId))
    .where(and(eq(items.state, 'live'), ne(itemVersions.source, ''), gte(itemVersions.recheckAt, today)))
  return row?.current ?? 0
}

async function countOverrides(db: Queryable) {
  const rows = await db
    .select({ kind: examOverrides.kind, decided: count() })
    .from(examOverrides)
    .groupBy(examOverrides.kind)
  const of = (kind: (typeof rows)[number]['kind']) => rows.find((row) => row.kind === kind)?.decided ?? 0
  return {
    partner: of('partner'),
    portfolio: of('portfolio'),
    'waived-wait': of('waived-wait'),
    'voided-attempt': of('voided-attempt'),
  }
}

async function countMended(db: Queryable) {
  const [voids] = await db.select({ items: count(), admitted: sum(itemVoids.admitted) }).from(itemVoids)
  const [rescored] = await db.select({ sittings: count() }).from(attempts).where(sql`rescored_at IS NOT NULL`)
  return { items: voids?.items ?? 0, sittings: rescored?.sittings ?? 0, admitted: Number(voids?.admitted ?? 0) }
}

const CUTS_SHOWN = 20

/** The newest first; every house began with the provisional one. */
async function listCuts(db: Queryable) {
  const { cut, length } = examSettings.parse({})
  const first = {
    cut,
    length,
    method: 'provisional' as const,
    standardError: null,
    judges: null,
    reason: null,
    at: null,
  }
  const set = await db
    .select({
      ...{ cut: cutScores.cut, length: cutScores.length, method: cutScores.method, at: cutScores.at },
      ...{ standardError: cutScores.standardError, judges: cutScores.judges, reason: cutScores.reason },
    })
    .from(cutScores)
    .orderBy(desc(cutScores.at))
    .limit(CUTS_SHOWN)
  return set.some((each) => each.method === 'provisional') ? set : [...set, first]
}
