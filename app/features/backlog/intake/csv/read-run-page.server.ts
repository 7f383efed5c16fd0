import {
  findRun,
  listJudged,
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

const ROWS_PER_PAGE = 50

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
    run: { ...shortOf(run), problem: run.problem, encoding: run.encoding, ignored: run.ignored },
    ...{ counts, kind, judged: await readJudged(db, run, query.get('judged') ?? '') },
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

const shortOf = (run: Run) => {
  const { id, name, state, at, rows, stored, removed, retracted, dismissed } = run
  return { id, name, state, at, rows, stored, removed, retracted, dismissed, percent: percentOf(run) }
}

/** How far whatever is done to it has come. */
function percentOf(run: Run): number {
  const share = (done: number, all: number) => (all === 0 ? 100 : Math.min(100, Math.floor((done / all) * 100)))
  if (run.state === 'committing') return share(run.stored, run.ok + run.needsLine + run.looksLike)
  if (run.state === 'undoing') return share(run.removed + run.retracted + run.dismissed, run.stored)
  return share(run.bytesRead, run.bytes)
}

const EXCERPT = 120

async function readJudged(db: Queryable, run: Run, after: string) {
  if (run.stored === 0) return { rows: [], next: null }
  const found = await listJudged(db, run.id, after, ROWS_PER_PAGE + 1)
  const rows = found.slice(0, ROWS_PER_PAGE).map(({ id, sourceKey, quote, ...row }) => ({
    ...{ id, ...row, excerpt: quote.slice(0, EXCERPT) },
    line: Number(sourceKey?.slice(run.id.length + 1)),
  }))
  return { rows, next: found.length > ROWS_PER_PAGE ? (rows.at(-1)?.id ?? null) : null }
}
