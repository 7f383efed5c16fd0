import { findRequest, findRequestById, type Request } from '#app/features/backlog/request-queries.server.ts'
import type { Said } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'

/** Nothing more is counted for what is made or was never a request. */
const CLOSED: Request['state'][] = ['made', 'invalid']

export type Ledger = { ok: true; request: Request } | { ok: false; error: Said }

/** The request whose ledger takes words for this number: a merged one leads to where it went. */
export async function findOpenLedger(db: Queryable, no: number): Promise<Ledger> {
  const named = await findRequest(db, no)
  const request = named?.canonicalId ? await findRequestById(db, named.canonicalId) : named
  if (!request) return { ok: false, error: { key: 'missing.request' } }
  return CLOSED.includes(request.state) ? { ok: false, error: { key: 'passage.closed' } } : { ok: true, request }
}
