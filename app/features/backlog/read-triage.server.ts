import { listLinesToJudge, listThreadsToJudge, listWaiting } from '#app/features/backlog/triage-queries.server.ts'
import { findLine } from '#app/features/catalogue/queries.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'

export type TriageData = Awaited<ReturnType<typeof readTriage>>

/** What waits to be judged, for all lines or for one. */
export async function readTriage(db: Queryable, query: URLSearchParams) {
  const line = query.get('line') ?? undefined
  const lineId = line === undefined ? undefined : ensureFound(await findLine(db, line), 'line').id
  const after = query.get('after')
  return {
    ...(await listThreadsToJudge(db, { lineId, after })),
    lines: await listLinesToJudge(db),
    waiting: await listWaiting(db),
    line,
    begins: after === null,
    judged: query.has('judged'),
  }
}
