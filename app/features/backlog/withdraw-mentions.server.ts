import { and, eq, inArray, isNull } from 'drizzle-orm'
import { recountRequest } from '#app/features/backlog/recount-request.server.ts'
import { findRequest, listLedgerIds, listThreadIds } from '#app/features/backlog/request-queries.server.ts'
import { TAKEN_BACK } from '#app/features/backlog/store-mention.server.ts'
import { endIntents } from '#app/features/backlog/volume/end-intent.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { corrections, mentions, requestDifferences } from '#db/schema/index.ts'

/** Everything this person said for the request is taken back: the Me too, words about buying, collected passages. */
export async function withdrawMentions(ctx: Context, requestNo: number): Promise<void> {
  ensureCan(ctx.actor, 'demand.take-back')
  const { id: accountId } = authorOf(ctx.actor)
  return inTransaction(ctx, async (tx) => {
    const named = ensureFound(await findRequest(tx, requestNo), 'request')
    const id = named.canonicalId ?? named.id
    const ids = await listLedgerIds(tx, id)
    const own = and(eq(mentions.accountId, accountId), inArray(mentions.requestId, ids))
    const taken = await tx
      .update(mentions)
      .set({ retractedAt: ctx.now(), retractedWhy: TAKEN_BACK })
      .where(and(own, isNull(mentions.retractedAt)))
      .returning({ id: mentions.id, requestId: mentions.requestId })
    await settleOwnWords(tx, ctx, taken)
    await endIntents(tx, ctx, { requestIds: ids, accountId }, 'withdrawn')
    for (const requestId of new Set([id, ...taken.map((row) => row.requestId)])) await recountRequest(tx, requestId)
    const threadIds = await listThreadIds(tx, id)
    await recordEvent(tx, ctx, 'me-too.withdrawn', `request:${id}`, { requestId: id, requestNo, threadIds })
  })
}

/** With the words themselves gone there is nothing left to put right or to answer. */
async function settleOwnWords(tx: Transaction, ctx: Context, taken: readonly { id: string; requestId: string }[]) {
  const ids = taken.map(({ id }) => id)
  const [at, by] = [ctx.now(), authorOf(ctx.actor).id]
  await tx
    .update(corrections)
    .set({ outcome: 'taken-out', settledAt: at, settledBy: by })
    .where(and(inArray(corrections.mentionId, ids), isNull(corrections.settledAt)))
  await tx
    .update(requestDifferences)
    .set({ outcome: 'withdrawn', answeredAt: at, answeredBy: by })
    .where(
      and(
        inArray(
          requestDifferences.requestId,
          taken.map(({ requestId }) => requestId),
        ),
        eq(requestDifferences.accountId, by),
        isNull(requestDifferences.outcome),
      ),
    )
}
