import { recountRequest } from '#app/features/backlog/recount-request.server.ts'
import { findRequestById, listThreadIds } from '#app/features/backlog/request-queries.server.ts'
import { returnIfDue } from '#app/features/backlog/returning/return-request.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { Transaction } from '#db/client.server.ts'

/** Counts requests again whose people changed without anything being said; what that brings back comes back. */
export async function recountAfter(tx: Transaction, ctx: Context, requestIds: readonly string[]): Promise<void> {
  for (const requestId of new Set(requestIds)) {
    const { canonicalId } = await recountRequest(tx, requestId)
    for (const id of canonicalId === null ? [requestId] : [requestId, canonicalId]) await tell(tx, ctx, id)
  }
}

async function tell(tx: Transaction, ctx: Context, requestId: string) {
  const request = await findRequestById(tx, requestId)
  const threadIds = await listThreadIds(tx, requestId)
  const told = { requestId, requestNo: request?.no, threadIds }
  await recordEvent(tx, ctx, 'request.recounted', `request:${requestId}`, told)
  await returnIfDue(tx, ctx, requestId)
}
