import { eq } from 'drizzle-orm'
import { listReviews } from '#app/features/admission/bank/carry-reviews.server.ts'
import { findItemWhole, findVersion } from '#app/features/admission/bank/find-item.server.ts'
import { hasErrors } from '#app/features/admission/bank/item-states.ts'
import { reviewRight } from '#app/features/admission/bank/may-review.server.ts'
import { reviseBank } from '#app/features/admission/bank/revise-bank.server.ts'
import { entryOf } from '#app/features/admission/bank/stored-entry.ts'
import { lastReview } from '#app/features/admission/bank/text-standing.ts'
import type { ItemLanguage } from '#app/features/admission/question.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { itemReviews, items } from '#db/schema/index.ts'

/** `state` is what a draft becomes once all its texts are approved. */
type Review = {
  versionId: string
  lang: ItemLanguage
  decision: 'approved' | 'returned'
  note: string
  state?: 'live' | 'pilot'
}
type Reviewed = { itemId: string; isDrawnNow: boolean }
type Whole = Awaited<ReturnType<typeof findItemWhole>>

/** What a second person says of a text of the newest version. With the last approval forms are drawn with it. */
export function reviewText(ctx: Context, review: Review): Promise<Reviewed> {
  ensureCan(ctx.actor, 'bank.write')
  return inTransaction(ctx, async (tx) => {
    const { itemId } = ensureFound(await findVersion(tx, review.versionId), 'bankItem')
    const whole = await findItemWhole(tx, itemId)
    await storeReview(tx, ctx, whole, review)
    const isDrawnNow = review.decision === 'approved' && (await adoptVersion(tx, ctx, whole, review.state))
    return { itemId, isDrawnNow }
  })
}

async function storeReview(tx: Transaction, ctx: Context, { item, newest }: Whole, review: Review) {
  const { versionId, lang, decision, note } = review
  if (newest.id !== versionId) throw new AppError('conflict', { key: 'bank.newerVersion' })
  const text = ensureFound(
    newest.texts.find((each) => each.lang === lang),
    'bankItem',
  )
  const before = lastReview(await listReviews(tx, versionId), versionId, lang)
  if (before?.decision === decision) throw new AppError('conflict', { key: `bank.already.${decision}` })
  const right = await reviewRight(ctx, tx, text)
  if (right === 'own' || right === 'later') throw new AppError('forbidden', { key: `bank.ownText.${right}` })
  const reviewerId = ctx.actor.kind === 'account' ? ctx.actor.id : null
  const alone = right === 'alone'
  const said = { id: ctx.newId(), versionId, lang, decision, note, alone, reviewerId, at: ctx.now() }
  await tx.insert(itemReviews).values(said)
  const details = { version: newest.version, lang, alone }
  await writeLog(tx, ctx, { act: `item.text-${decision}`, subject: `item:${item.id}`, reason: note, details })
}

/** True when this was the approval that was lacking. A fault that the linter finds keeps a version out all the same. */
async function adoptVersion(tx: Transaction, ctx: Context, { item, newest }: Whole, wanted: 'live' | 'pilot' = 'live') {
  const reviews = await listReviews(tx, newest.id)
  const isApproved = newest.texts.every(({ lang }) => lastReview(reviews, newest.id, lang)?.decision === 'approved')
  if (!isApproved || hasErrors(entryOf(item, newest))) return false
  const state = item.state === 'draft' && !item.voided ? wanted : item.state
  await tx.update(items).set({ versionId: newest.id, state }).where(eq(items.id, item.id))
  if (state !== item.state) {
    const details = { from: item.state, to: state, version: newest.version }
    await writeLog(tx, ctx, { act: 'item.state-changed', subject: `item:${item.id}`, details })
  }
  await reviseBank(tx, ctx)
  return true
}
