import { findAnswered } from '#app/features/backlog/answers/answered-request.server.ts'
import type { Said } from '#app/features/backlog/answers/say-differs.server.ts'
import { faultsOfText } from '#app/features/backlog/faults-of-text.server.ts'
import { listThreadIds } from '#app/features/backlog/request-queries.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { languageOf } from '#app/features/forum/text-language.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { requestAppeals } from '#db/schema/index.ts'

/** New facts against a "no": once a person, until the next answer. */
export async function appealAnswer(ctx: Context, no: number, facts: string): Promise<Said> {
  ensureCan(ctx.actor, 'request.me-too')
  const { id: accountId } = authorOf(ctx.actor)
  const errors = await faultsOfText(ctx, 'facts', { text: facts })
  if (errors) return { ok: false, errors }
  return inTransaction(ctx, async (tx) => {
    const { request } = await findAnswered(tx, no)
    const { id: requestId, no: requestNo, title, epoch, pmId, state } = request
    if (state !== 'parked' && state !== 'final_no') throw new AppError('conflict', { key: 'answers.noNo' })
    const stored = await tx
      .insert(requestAppeals)
      .values({
        ...{ id: ctx.newId(), requestId, epoch, accountId, text: facts, lang: languageOf(facts), madeAt: ctx.now() },
      })
      .onConflictDoNothing()
      .returning({ id: requestAppeals.id })
    if (stored.length === 0) return { ok: false, errors: { facts: { key: 'answers.appealedAlready' } } }
    await recordEvent(tx, ctx, 'answer.appealed', `request:${requestId}`, {
      ...{ requestId, requestNo, title, pmId, text: facts, threadIds: await listThreadIds(tx, requestId) },
    })
    return { ok: true }
  })
}
