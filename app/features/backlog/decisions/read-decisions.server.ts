import {
  DECISIONS_PER_PAGE,
  findDecidedSpan,
  listDecisions,
} from '#app/features/backlog/decisions/decision-queries.server.ts'
import { monthBeside, monthOf, rangeOf } from '#app/features/backlog/month.ts'
import type { Language } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'

export type DecisionsData = Awaited<ReturnType<typeof readDecisions>>

/** The answers of one month; without one, of the last in which there was any. */
export async function readDecisions(
  db: Queryable,
  language: Language,
  wanted: string | undefined,
  after: string | null,
) {
  const span = await findDecidedSpan(db)
  const month = wanted ?? monthOf(span?.last ?? 0)
  const range = ensureFound(rangeOf(month) ?? (wanted === undefined ? { from: 0, until: 0 } : undefined), 'page')
  const list = await listDecisions(db, { language, ...range, after, limit: DECISIONS_PER_PAGE })
  const [earlier, later] = [monthBeside(month, -1), monthBeside(month, 1)]
  return {
    ...{ month: span ? month : null, from: range.from, begins: after === null, ...list },
    earlier: span && monthOf(span.first) <= earlier ? earlier : null,
    later: span && monthOf(span.last) >= later ? later : null,
  }
}
