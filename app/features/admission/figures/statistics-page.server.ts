import { desc, inArray, isNull } from 'drizzle-orm'
import type { GroupFigures } from '#app/features/admission/figures/exam-figures.ts'
import { examFigureId, FIGURE_GROUPS } from '#app/features/admission/figures/exam-groups.ts'
import { ITEM_POINTS, type ItemPoint } from '#app/features/admission/figures/item-points.ts'
import { listSimilarPairs } from '#app/features/admission/records/list-sittings.server.ts'
import { FLAG_KINDS } from '#app/features/admission/upkeep/flag-kinds.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { examFigures, itemFlags } from '#db/schema/index.ts'

export type StatisticsPageData = Awaited<ReturnType<typeof statisticsPage>>
export type OpenFlag = Awaited<ReturnType<typeof listFlags>>[number]

const FLAGS_SHOWN = 200
const WEAKEST_SHOWN = 400
const SLOWEST_SHOWN = 12

/** `?track=` and `?lang=` choose whose scores are drawn. */
export async function statisticsPage({ db, settings }: Context, search: URLSearchParams) {
  const { groups, points, countedAt } = await readFigures(db)
  const chosen = groups.find(({ track, lang }) => track === search.get('track') && lang === search.get('lang'))
  const pairs = await listSimilarPairs(db)
  const { figuresFrom } = settings.exam
  return {
    ...{ groups, countedAt, figuresFrom },
    chosen: chosen ?? groups.at(-1),
    points: points.toSorted((a, b) => (a.rRest ?? 1) - (b.rRest ?? 1)).slice(0, WEAKEST_SHOWN),
    slowest: points
      .filter(({ times }) => times !== null)
      .sort((a, b) => (b.times?.median ?? 0) - (a.times?.median ?? 0))
      .slice(0, SLOWEST_SHOWN),
    flags: await listFlags(db),
    pairs: pairs.map(({ first, second, sameWrong, expected }) => ({
      ...{ key: `${first.id} ${second.id}`, sameWrong, expected },
    })),
    told: search.get('told'),
  }
}

async function readFigures(db: Queryable) {
  const ids = [...FIGURE_GROUPS.map(({ track, lang }) => examFigureId(track, lang)), ITEM_POINTS]
  const rows = await db.select().from(examFigures).where(inArray(examFigures.id, ids))
  const figures = new Map(rows.map((row) => [row.id, row.figures]))
  return {
    countedAt: rows[0]?.countedAt ?? null,
    points: (figures.get(ITEM_POINTS) ?? []) as ItemPoint[],
    groups: FIGURE_GROUPS.flatMap(({ track, lang }) => {
      const found = figures.get(examFigureId(track, lang)) as GroupFigures | undefined
      return found && found.attempts > 0 ? [{ track, lang, ...found }] : []
    }),
  }
}

/** The gravest kind first, then the newest. */
async function listFlags(db: Queryable) {
  const kinds: readonly string[] = FLAG_KINDS
  const rows = await db
    .select()
    .from(itemFlags)
    .where(isNull(itemFlags.clearedAt))
    .orderBy(desc(itemFlags.raisedAt))
    .limit(FLAGS_SHOWN)
  return rows
    .map(({ id, itemId, kind, details, raisedAt }) => ({ id, itemId, kind, details: details ?? {}, raisedAt }))
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || b.raisedAt - a.raisedAt)
}
