import { eq } from 'drizzle-orm'
import type { Shown } from '#app/features/backlog/answers/channels.ts'
import {
  findLatestDelivery,
  findOpenDelivery,
  storeDelivery,
  storeSeen,
} from '#app/features/backlog/answers/deliveries.server.ts'
import { isAnswered } from '#app/features/backlog/request-label.ts'
import { findRequest, findRequestById, findStandingVerdict } from '#app/features/backlog/request-queries.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { countTowardsLimit } from '#app/platform/rate-limit.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { answerDeliveries } from '#db/schema/index.ts'

/** A card came into view. Where that is on record already nothing is written. */
export async function seeAnswer(ctx: Context, no: number, shown: Shown): Promise<void> {
  ensureCan(ctx.actor, 'thread.read')
  const given = await deliveryOf(ctx.db, no, authorOf(ctx.actor).id, shown)
  if (!given) return
  const standing = await findOpenDelivery(ctx.db, given)
  if (standing?.seenAt) return
  await countSighting(ctx, given.accountId)
  await inTransaction(ctx, (tx) => storeDelivery(tx, ctx, { ...given, seen: true }))
}

/** Shown with the answer to a form: on record whether there is script or not. */
export async function deliverAnswers(ctx: Context, nos: readonly number[], shown: Shown, toId: string, seen: boolean) {
  const given = await Promise.all(nos.map((no) => deliveryOf(ctx.db, no, toId, shown)))
  await inTransaction(ctx, async (tx) => {
    for (const one of given) if (one) await storeDelivery(tx, ctx, { ...one, seen })
  })
}

/** Pressed on, and so seen, where nothing in the browser told it. */
export async function noteActed(ctx: Context, no: number, shown: Shown): Promise<void> {
  const given = await deliveryOf(ctx.db, no, authorOf(ctx.actor).id, shown)
  if (!given || (await findLatestDelivery(ctx.db, given))?.seenAt) return
  await countSighting(ctx, given.accountId)
  await inTransaction(ctx, (tx) => storeSeen(tx, ctx, given))
}

/** Yes or no: one answer of a person in each place, and the other if one changes one's mind. */
export async function sayHelped(ctx: Context, no: number, { shown, helped }: { shown: Shown; helped: boolean }) {
  ensureCan(ctx.actor, 'thread.read')
  const given = await deliveryOf(ctx.db, no, authorOf(ctx.actor).id, shown)
  if (!given) return
  await countSighting(ctx, given.accountId)
  await inTransaction(ctx, async (tx) => {
    await storeSeen(tx, ctx, given)
    const latest = await findLatestDelivery(tx, given)
    if (latest) await tx.update(answerDeliveries).set({ helped }).where(eq(answerDeliveries.id, latest.id))
  })
}

/** What this person said of the card in this place; null before anything was said. */
export async function hasHelped(ctx: Context, no: number, shown: Shown | undefined): Promise<boolean | null> {
  const given = shown && (await deliveryOf(ctx.db, no, authorOf(ctx.actor).id, shown))
  return (given && (await findLatestDelivery(ctx.db, given))?.helped) ?? null
}

const countSighting = (ctx: Context, accountId: string) =>
  countTowardsLimit(ctx, `sighting:${accountId}`, ctx.settings.limits.sightingsPerAccount)

/** Nothing is delivered while nothing is answered, nor of what is not there. */
export async function deliveryOf(db: Queryable, no: number, accountId: string, shown: Shown) {
  const named = await findRequest(db, no)
  const request = named?.canonicalId ? await findRequestById(db, named.canonicalId) : named
  const verdict = request && isAnswered(request.label) ? await findStandingVerdict(db, request.id) : undefined
  return request && verdict && { requestId: request.id, verdictId: verdict.id, accountId, shown }
}
