import { and, eq, inArray, isNull } from 'drizzle-orm'
import { faultsOfText } from '#app/features/backlog/faults-of-text.server.ts'
import { findRequest, findStandingVerdict, listLedgerIds } from '#app/features/backlog/request-queries.server.ts'
import { type StepOutcome, stepRequest } from '#app/features/backlog/step-request.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { languageOf } from '#app/features/forum/text-language.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { followUps, mentions } from '#db/schema/index.ts'

type Said = { no: number; text: string }

/** The answer to the question that is open: the request goes back to where it was asked. */
export const replyToQuestion = (ctx: Context, said: Said) => stepInWords(ctx, said, 'back')

/** A product was named, and it does not do what is needed: the request is taken up again with these words. */
export const sayNotCovered = (ctx: Context, said: Said) => stepInWords(ctx, said, 'grading')

const TURN = { back: 'needs_info', grading: 'exists' } as const

async function stepInWords(ctx: Context, { no, text }: Said, to: keyof typeof TURN): Promise<StepOutcome> {
  ensureCan(ctx.actor, 'request.reply')
  const errors = await faultsOfText(ctx, 'text', { text }, 'refused')
  if (errors) return { outcome: 'refused', errors }
  return inTransaction(ctx, async (tx) => {
    const request = ensureFound(await findRequest(tx, no), 'request')
    if (request.state !== TURN[to]) throw new AppError('conflict', { key: 'step.turnOver' })
    return stepRequest(tx, ctx, { no, to, fields: { why: text } })
  })
}

/** Whether what was made solves it, once from everyone who asked. A second answer takes the place of the first. */
export async function sayWhetherSolved(
  ctx: Context,
  { no, solved, text }: Said & { solved: boolean },
): Promise<StepOutcome> {
  ensureCan(ctx.actor, 'request.reply')
  if (!solved && !text) return { outcome: 'refused', errors: { text: { key: 'required' } } }
  const errors = text ? await faultsOfText(ctx, 'text', { text }, 'refused') : undefined
  if (errors) return { outcome: 'refused', errors }
  const accountId = authorOf(ctx.actor).id
  return inTransaction(ctx, async (tx) => {
    const request = ensureFound(await findRequest(tx, no), 'request')
    const verdict = await findStandingVerdict(tx, request.id)
    if (request.state !== 'made' || !verdict) throw new AppError('conflict', { key: 'step.turnOver' })
    await ensureAsked(tx, request.id, accountId)
    const answer = { solved, gap: text || null, lang: text ? languageOf(text) : null, at: ctx.now() }
    await tx
      .insert(followUps)
      .values({ verdictId: verdict.id, accountId, ...answer })
      .onConflictDoUpdate({ target: [followUps.verdictId, followUps.accountId], set: answer })
    const { id: requestId, no: requestNo, title } = request
    await recordEvent(tx, ctx, 'request.follow-up-answered', `request:${requestId}`, {
      requestId,
      requestNo,
      title,
      solved,
    })
    return { outcome: 'changed' }
  })
}

async function ensureAsked(tx: Transaction, requestId: string, accountId: string) {
  const own = [eq(mentions.accountId, accountId), isNull(mentions.retractedAt)]
  const asked = and(inArray(mentions.requestId, await listLedgerIds(tx, requestId)), ...own)
  if ((await tx.$count(mentions, asked)) === 0) throw new AppError('forbidden', { key: 'step.notYours' })
}
