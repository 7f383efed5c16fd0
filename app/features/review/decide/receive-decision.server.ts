import { decideItem } from '#app/features/review/decide/decide-item.server.ts'
import { decisionSchema, reasonSchema } from '#app/features/review/decide/decision.schema.ts'
import { reverseDecision } from '#app/features/review/decide/reverse-decision.server.ts'
import { queueAddress } from '#app/features/review/queue/queue-address.ts'
import { kindIn } from '#app/features/review/queue/queue-page.server.ts'
import { findNextForModerator, findPlace } from '#app/features/review/queue/queue-queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, type Said } from '#app/platform/errors.ts'
import { type FieldErrors, parseForm } from '#app/platform/form.ts'

type Sent = { itemId: string; form: FormData; search: URLSearchParams }
type Refused = { errors: FieldErrors; typed: Record<string, string> }

export type Received = { to: string } | Refused | { conflict: Said }

/** A decision, from the form to the page that the moderator goes on with. */
export const receiveDecision = (ctx: Context, { itemId, form, search }: Sent): Promise<Received> =>
  toldOfConflicts(async () => {
    const parsed = parseForm(decisionSchema(ctx.settings), form)
    if (!parsed.ok) return { errors: parsed.errors, typed: parsed.typed }
    await decideItem(ctx, itemId, parsed.value)
    return { to: queueAddress(await findNext(ctx, itemId, search), search, itemId) }
  })

export const receiveReversal = (ctx: Context, { itemId, form, search }: Sent): Promise<Received> =>
  toldOfConflicts(async () => {
    const parsed = parseForm(reasonSchema(ctx.settings), form)
    if (!parsed.ok) return { errors: parsed.errors, typed: parsed.typed }
    await reverseDecision(ctx, itemId, parsed.value)
    return { to: queueAddress(itemId, search) }
  })

async function findNext({ db, actor }: Context, itemId: string, search: URLSearchParams) {
  const place = await findPlace(db, itemId)
  return place && actor.kind === 'account' ? findNextForModerator(db, actor.id, place, kindIn(search)) : undefined
}

/** Someone was faster: said on the page itself, which shows what is there now. */
async function toldOfConflicts(work: () => Promise<Received>): Promise<Received> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof AppError && error.code === 'conflict') return { conflict: error.said }
    throw error
  }
}
