import { isAnswered } from '#app/features/backlog/request-label.ts'
import {
  findRequest,
  findRequestById,
  findStandingVerdict,
  type Request,
  type Verdict,
} from '#app/features/backlog/request-queries.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'

/** The request that a number leads to: a merged one to where it went. Hidden ones are not there. */
export async function findLedger(db: Queryable, no: number): Promise<Request> {
  const named = await findRequest(db, no)
  const request = named?.canonicalId ? await findRequestById(db, named.canonicalId) : named
  return ensureFound(request?.label === 'hidden' ? undefined : request, 'request')
}

type Answered = { request: Request; verdict: Verdict }

/** The same with the answer that stands; what is not answered any more cannot be contradicted. */
export async function findAnswered(db: Queryable, no: number): Promise<Answered> {
  const request = await findLedger(db, no)
  const verdict = await findStandingVerdict(db, request.id)
  if (!verdict || !isAnswered(request.label)) throw new AppError('conflict', { key: 'answers.noAnswer' })
  return { request, verdict }
}
