import { findAnswers } from '#app/features/backlog/answers/find-answers.server.ts'
import { readOwnState } from '#app/features/backlog/answers/own-state.server.ts'
import { pickRequests } from '#app/features/backlog/answers/pick-requests.server.ts'
import { findLine } from '#app/features/catalogue/queries.server.ts'
import { findThread } from '#app/features/forum/queries.server.ts'
import { numberIn } from '#app/features/forum/thread.ts'
import { audienceOf, ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'

const LONGEST = 600

/** `own`: what one has said to a request. `pick`: requests by number or word, for staff. `q`: answers to words. */
export async function askAnswers(ctx: Context, query: URLSearchParams): Promise<unknown> {
  const threadNo = numberIn(query.get('thread'))
  if (query.has('own')) return readOwnState(ctx, numberIn(query.get('own')))
  if (query.has('pick')) {
    ensureCan(ctx.actor, 'triage.read')
    return pickRequests(ctx.db, (query.get('pick') ?? '').slice(0, 40), threadNo)
  }
  const words = (query.get('q') ?? '').slice(0, LONGEST)
  const reader = { audience: audienceOf(ctx.actor), language: ctx.language }
  return findAnswers(ctx.db, reader, { words, lineId: await lineOf(ctx, query, threadNo) })
}

async function lineOf({ db }: Context, query: URLSearchParams, threadNo: number): Promise<string | null> {
  if (threadNo > 0) return (await findThread(db, threadNo))?.lineId ?? null
  return (await findLine(db, query.get('line') ?? ''))?.id ?? null
}
