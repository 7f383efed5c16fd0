import { decideItem } from '#app/features/review/decide/decide-item.server.ts'
import { decisionSchema, mendingSchema, reasonSchema } from '#app/features/review/decide/decision.schema.ts'
import { mendPost } from '#app/features/review/decide/mend-post.server.ts'
import { reverseDecision } from '#app/features/review/decide/reverse-decision.server.ts'
import { takeBackDecision } from '#app/features/review/decide/take-back-decision.server.ts'
import { claimItem, releaseItem } from '#app/features/review/queue/claim-item.server.ts'
import { readerOf } from '#app/features/review/queue/claims.server.ts'
import { queueAddress } from '#app/features/review/queue/queue-address.ts'
import { kindIn } from '#app/features/review/queue/queue-page.server.ts'
import { findNextForModerator, findPlace } from '#app/features/review/queue/queue-queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound, type Said } from '#app/platform/errors.ts'
import { type FieldErrors, parseForm } from '#app/platform/form.ts'

export type Sent = { itemId: string; form: FormData; search: URLSearchParams }
type Refused = { errors: FieldErrors; typed: Record<string, string> }

export type Received = { to: string } | Refused | { conflict: Said }

type Receive = (ctx: Context, sent: Sent) => Promise<Received>

/** What the forms of an item ask for, by their `intent`; without one it is a decision. */
const RECEIVE: Record<string, Receive> = {
  claim: (ctx, sent) => stayAfter(ctx, sent, claimItem),
  release: (ctx, sent) => stayAfter(ctx, sent, releaseItem),
  undo: (ctx, sent) => stayAfter(ctx, sent, takeBackDecision),
  mend: receiveMending,
  reverse: receiveReversal,
}

/** From a form on the item to the page that the moderator goes on with. */
export const receiveAtItem = (ctx: Context, intent: string | undefined, sent: Sent): Promise<Received> =>
  toldOfConflicts(() => (RECEIVE[intent ?? ''] ?? receiveDecision)(ctx, sent))

async function receiveDecision(ctx: Context, { itemId, form, search }: Sent): Promise<Received> {
  const place = ensureFound(await findPlace(ctx.db, itemId), 'item')
  const parsed = parseForm(decisionSchema(ctx.settings, place.kind), form)
  if (!parsed.ok) return { errors: parsed.errors, typed: parsed.typed }
  await decideItem(ctx, itemId, parsed.value)
  const next = await findNextForModerator(ctx.db, readerOf(ctx), place, kindIn(search))
  return { to: queueAddress(next, search, itemId) }
}

async function receiveReversal(ctx: Context, { itemId, form, search }: Sent): Promise<Received> {
  const parsed = parseForm(reasonSchema(ctx.settings), form)
  if (!parsed.ok) return { errors: parsed.errors, typed: parsed.typed }
  await reverseDecision(ctx, itemId, parsed.value)
  return { to: queueAddress(itemId, search) }
}

async function receiveMending(ctx: Context, { itemId, form, search }: Sent): Promise<Received> {
  const parsed = parseForm(mendingSchema(ctx.settings), form)
  if (!parsed.ok) return { errors: parsed.errors, typed: { ...parsed.typed, intent: 'mend' } }
  await mendPost(ctx, itemId, parsed.value)
  return { to: queueAddress(itemId, search) }
}

async function stayAfter(
  ctx: Context,
  { itemId, search }: Sent,
  command: (ctx: Context, itemId: string) => Promise<void>,
) {
  await command(ctx, itemId)
  return { to: queueAddress(itemId, search) }
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
