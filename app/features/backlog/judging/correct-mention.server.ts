import { and, eq, isNull } from 'drizzle-orm'
import { faultsOfText } from '#app/features/backlog/faults-of-text.server.ts'
import { findOwnMention } from '#app/features/backlog/judging/own-mentions.server.ts'
import { recountAfter } from '#app/features/backlog/people/recount-after.server.ts'
import { TAKEN_BACK } from '#app/features/backlog/store-mention.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { languageOf } from '#app/features/forum/text-language.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { countTowardsLimit } from '#app/platform/rate-limit.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { corrections, mentions } from '#db/schema/index.ts'

type Corrected = { mentionId: string; text: string }

/** "That is not what I meant": staff look at it again, and the mention stands until they have. */
export async function correctMention(
  ctx: Context,
  { mentionId, text }: Corrected,
): Promise<{ ok: true } | { ok: false; errors: FieldErrors }> {
  const mention = await findOwnMention(ctx, ctx.db, mentionId)
  ensureCan(ctx.actor, 'mention.correct', mention)
  const errors = await faultsOfText(ctx, 'text', { text })
  if (errors) return { ok: false, errors }
  const accountId = authorOf(ctx.actor).id
  await countTowardsLimit(ctx, `correct:${accountId}`, ctx.settings.limits.correctionsPerAccount)
  return inTransaction(ctx, async (tx) => {
    const { requestId, threadId } = await findOwnMention(ctx, tx, mentionId)
    const open = and(eq(corrections.mentionId, mentionId), isNull(corrections.settledAt))
    if ((await tx.$count(corrections, open)) > 0)
      return { ok: false, errors: { text: { key: 'judging.correctedAlready' } } }
    const correction = { id: ctx.newId(), requestId, mentionId, threadId, accountId, text, lang: languageOf(text) }
    await tx.insert(corrections).values({ ...correction, at: ctx.now() })
    await recordEvent(tx, ctx, 'correction.made', `request:${requestId}`, { correctionId: correction.id })
    return { ok: true }
  })
}

/** One passage is taken back by its author; nobody else may put it in again. */
export async function retractMention(ctx: Context, mentionId: string): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const mention = await findOwnMention(ctx, tx, mentionId)
    ensureCan(ctx.actor, 'mention.retract', mention)
    if (mention.retractedAt !== null) throw new AppError('conflict', { key: 'judging.retractedAlready' })
    const at = ctx.now()
    await tx.update(mentions).set({ retractedAt: at, retractedWhy: TAKEN_BACK }).where(eq(mentions.id, mentionId))
    await tx
      .update(corrections)
      .set({ outcome: 'taken-out', settledAt: at, settledBy: authorOf(ctx.actor).id })
      .where(and(eq(corrections.mentionId, mentionId), isNull(corrections.settledAt)))
    await recountAfter(tx, ctx, [mention.requestId])
  })
}
