import { and, desc, eq, inArray } from 'drizzle-orm'
import { namesOf } from '#app/features/backlog/people-names.server.ts'
import { listForWeek } from '#app/features/backlog/routing/week/week-list.server.ts'
import { weekOf } from '#app/features/backlog/routing/week/week-of.ts'
import { findLine, listLines } from '#app/features/catalogue/queries.server.ts'
import { can } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { lineReviewRows, lineReviews, requests } from '#db/schema/index.ts'

export type WeekData = Awaited<ReturnType<typeof readWeek>>

/** The review of one line and week: the record once it was begun, and until then what would be on it. */
export async function readWeek(ctx: Context, slug: string, asked: string | null) {
  const { db } = ctx
  const line = ensureFound(await findLine(db, slug), 'line')
  const thisWeek = weekOf(ctx.now())
  const past = await db
    .select({ id: lineReviews.id, week: lineReviews.week, openedBy: lineReviews.openedBy })
    .from(lineReviews)
    .where(eq(lineReviews.lineId, line.id))
    .orderBy(desc(lineReviews.week))
    .limit(52)
  const week = past.find((each) => each.week === asked)?.week ?? thisWeek
  const review = past.find((each) => each.week === week)
  const rows = review ? await recorded(ctx, review.id) : await ahead(ctx, line.id)
  const found =
    rows.length === 0
      ? []
      : await requestsOf(
          ctx,
          rows.map(({ requestId }) => requestId),
        )
  const names = await namesOf(db, [review?.openedBy ?? null, ...rows.map(({ lookedBy }) => lookedBy)])
  return {
    line: { slug, name: line.name },
    lines: (await listLines(db)).map((each) => ({ slug: each.slug, name: each.name })),
    week,
    past: past.map((each) => each.week),
    review: review && { id: review.id, by: names.get(review.openedBy) ?? '' },
    mayNote: can(ctx.actor, 'line-review.note'),
    rows: rows.flatMap(({ requestId, lookedBy, ...row }) => {
      const request = found.find(({ id }) => id === requestId)
      return request ? [{ ...request, ...row, lookedBy: (lookedBy && names.get(lookedBy)) || null }] : []
    }),
  }
}

const recorded = ({ db }: Context, reviewId: string) =>
  db
    .select()
    .from(lineReviewRows)
    .where(and(eq(lineReviewRows.reviewId, reviewId)))

const ahead = async (ctx: Context, lineId: string) =>
  (await listForWeek(ctx.db, lineId, ctx.now())).map(({ id, ...row }) => ({
    ...{ reviewId: '', requestId: id, lookedBy: null, lookedAt: null, note: null, ...row },
  }))

const requestsOf = ({ db }: Context, ids: string[]) =>
  db
    .select({ id: requests.id, no: requests.no, title: requests.title, lang: requests.lang, label: requests.label })
    .from(requests)
    .where(inArray(requests.id, ids))
