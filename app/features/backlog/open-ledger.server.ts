import { findRequest, findRequestById, type Request } from '#app/features/backlog/request-queries.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'

/** Nothing more is counted for what is made or was never a request. */
const CLOSED: Request['state'][] = ['made', 'invalid']

/** The request whose ledger takes words for this number: a merged one leads to where it went. */
export async function findOpenLedger(db: Queryable, no: number): Promise<Request> {
  const named = ensureFound(await findRequest(db, no), 'request')
  const request = named.canonicalId ? ensureFound(await findRequestById(db, named.canonicalId), 'request') : named
  if (CLOSED.includes(request.state)) throw new AppError('conflict', { key: 'passage.closed' })
  return request
}
