import {
  findRun,
  listRows,
  listRuns,
  ROW_KINDS,
  type RowKind,
  type Run,
} from '#app/features/backlog/intake/csv/run-queries.server.ts'
import { namesOf } from '#app/features/backlog/people-names.server.ts'
import { listLines } from '#app/features/catalogue/queries.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'

export const ROWS_PER_PAGE = 50

export async function readRuns(db: Queryable) {
  const runs = await listRuns(db)
  const names = await namesOf(
    db,
    runs.map((run) => run.by),
  )
  return {
    runs: runs.map((run) => ({ ...shortOf(run), by: names.get(run.by) ?? null })),
    lines: (await listLines(db)).map(({ slug }) => slug),
  }
}

export type RunPageData = Awaited<ReturnType<typeof readRunPage>>

/** One run: its counts, and the rows of one kind. */
export async function readRunPage(db: Queryable, runId: string, query: URLSearchParams) {
  const run = ensureFound(await findRun(db, runId), 'inboxRun')
  const counts = countsOf(run)
  const kind = ROW_KINDS.find((each) => each === query.get('show')) ?? firstKind(counts)
  const after = Math.max(0, Number(query.get('after')) || 0)
  const rows = await listRows(db, run.id, kind, after, ROWS_PER_PAGE + 1)
  const lines = await listLines(db)
  return {
    run: { ...shortOf(run), problem: run.problem, encoding: run.encoding },
    ...{ counts, kind },
    rows: rows.slice(0, ROWS_PER_PAGE).map(({ line, excerpt, fault, like, item }) => ({
      ...{ line, excerpt, fault, like, lang: item?.lang ?? null },
      productLine: lines.find(({ id }) => id === item?.lineId)?.name ?? null,
    })),
    next: rows.length > ROWS_PER_PAGE ? (rows[ROWS_PER_PAGE - 1]?.line ?? null) : null,
  }
}

const countsOf = ({ ok, needsLine, looksLike, duplicates, faults }: Run): Record<RowKind, number> => ({
  ...{ ok, 'needs-line': needsLine, 'looks-like': looksLike, duplicate: duplicates, fault: faults },
})

/** What needs a look comes first. */
const firstKind = (counts: Record<RowKind, number>): RowKind =>
  (['fault', 'needs-line', 'looks-like', 'duplicate', 'ok'] as const).find((kind) => counts[kind] > 0) ?? 'ok'

const shortOf = ({ id, name, state, at, rows, stored, removed, retracted, bytes, bytesRead }: Run) => ({
  ...{ id, name, state, at, rows, stored, removed, retracted },
  percent: bytes === 0 ? 100 : Math.min(100, Math.round((bytesRead / bytes) * 100)),
})
