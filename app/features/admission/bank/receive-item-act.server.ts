import {
  disputeAnswerSchema,
  reviewSchema,
  stateSchema,
  voidSchema,
} from '#app/features/admission/bank/bank-acts.schema.ts'
import { readerOf } from '#app/features/admission/bank/bank-page.server.ts'
import { changeItemState } from '#app/features/admission/bank/change-item-state.server.ts'
import { findNextToReview, isToReview } from '#app/features/admission/bank/list-items.server.ts'
import { reviewText } from '#app/features/admission/bank/review-text.server.ts'
import { decideDispute } from '#app/features/admission/disputes/decide-dispute.server.ts'
import { voidItem } from '#app/features/admission/disputes/void-item.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, type Said } from '#app/platform/errors.ts'
import { type FieldErrors, parseForm } from '#app/platform/form.ts'

type Sent = { itemId: string; form: FormData }
type Typed = Record<string, string>
type Answer =
  | { to: string }
  | { intent: string; errors: FieldErrors; typed: Typed }
  | { intent: string; toConfirm: string }
  | { conflict: Said }

export type ItemActAnswer = Exclude<Answer, { to: string }>

const addressOf = (itemId: string, told: string) => `/bank/${encodeURIComponent(itemId)}?told=${told}`

/** What an examiner does with an item, from the form to the page that follows. */
export const receiveItemAct = (ctx: Context, intent: string, sent: Sent): Promise<Answer> =>
  toldOfConflicts(async () => {
    const act = Object.hasOwn(ACTS, intent) ? ACTS[intent] : undefined
    if (!act) throw new AppError('bad-request', { key: 'chooseOne' })
    const answer = await act(ctx, sent)
    return 'to' in answer ? answer : { intent, ...answer }
  })

type Acted = { to: string } | { errors: FieldErrors; typed: Typed } | { toConfirm: string }

const ACTS: Record<string, (ctx: Context, sent: Sent) => Promise<Acted>> = {
  review: async (ctx, { form, itemId }) => {
    const parsed = parseForm(reviewSchema, form)
    if (!parsed.ok) return parsed
    const { isDrawnNow } = await reviewText(ctx, parsed.value)
    const told = isDrawnNow ? 'drawn' : parsed.value.decision
    return { to: await nextAddress(ctx, itemId, told) }
  },
  state: async (ctx, { form, itemId }) => {
    const parsed = parseForm(stateSchema, form)
    if (!parsed.ok) return parsed
    await changeItemState(ctx, { itemId, ...parsed.value })
    return { to: addressOf(itemId, 'state') }
  },
  void: async (ctx, { form, itemId }) => {
    const parsed = parseForm(voidSchema, form)
    if (!parsed.ok) return parsed
    const { reason, confirmed } = parsed.value
    if (!confirmed) return { toConfirm: reason }
    await voidItem(ctx, { itemId, reason })
    return { to: addressOf(itemId, 'voided') }
  },
  dispute: async (ctx, { form, itemId }) => {
    const parsed = parseForm(disputeAnswerSchema, form)
    if (!parsed.ok) return parsed
    await decideDispute(ctx, parsed.value)
    return { to: addressOf(itemId, 'answered') }
  },
}

/** The other text of the same item first, then the next item that waits for this examiner. */
async function nextAddress(ctx: Context, itemId: string, told: string): Promise<string> {
  const reader = readerOf(ctx)
  if (await isToReview(ctx.db, reader, itemId)) return addressOf(itemId, told)
  const next = await findNextToReview(ctx.db, reader, itemId)
  if (next === undefined) return addressOf(itemId, told)
  return `${addressOf(next, told)}&last=${encodeURIComponent(itemId)}`
}

/** Someone was faster, or may not: said on the page itself, which shows what is there now. */
async function toldOfConflicts(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof AppError && (error.code === 'conflict' || error.code === 'forbidden'))
      return { conflict: error.said }
    throw error
  }
}
