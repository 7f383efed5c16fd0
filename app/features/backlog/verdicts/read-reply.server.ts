import { and, eq } from 'drizzle-orm'
import { openQuestion } from '#app/features/backlog/request-history.ts'
import { findRequest, findStandingVerdict, listTransitions } from '#app/features/backlog/request-queries.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { followUps } from '#db/schema/index.ts'

export type ReplyPageData = Awaited<ReturnType<typeof readReply>>

const KINDS = { needs_info: 'question', exists: 'covered', made: 'solved' } as const

/** What one person is asked about a request at the moment. */
export async function readReply(ctx: Context, no: number) {
  const request = ensureFound(await findRequest(ctx.db, no), 'request')
  if (request.label === 'hidden') ensureFound(undefined, 'request')
  const { state, title, lang } = request
  const kind = state === 'needs_info' || state === 'exists' || state === 'made' ? KINDS[state] : ('none' as const)
  const question = kind === 'question' ? openQuestion(await listTransitions(ctx.db, request.id)) : undefined
  const own = authorOf(ctx.actor).id
  return {
    ...{ no, title, lang, kind, question: question?.text },
    mayAnswer: kind !== 'question' || question?.addresseeId === own,
    said: kind === 'solved' ? await findOwnFollowUp(ctx, request.id, own) : undefined,
  }
}

async function findOwnFollowUp({ db }: Context, requestId: string, accountId: string) {
  const verdict = await findStandingVerdict(db, requestId)
  if (!verdict) return undefined
  const [row] = await db
    .select({ solved: followUps.solved, gap: followUps.gap })
    .from(followUps)
    .where(and(eq(followUps.verdictId, verdict.id), eq(followUps.accountId, accountId)))
  return row
}
