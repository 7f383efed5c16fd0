import { and, inArray, isNull } from 'drizzle-orm'
import { recountAfter } from '#app/features/backlog/people/recount-after.server.ts'
import { findRequestById, listThreadIds } from '#app/features/backlog/request-queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { mentions } from '#db/schema/index.ts'

/** Words that came with these inbox items stay on record and count no more: an import undone, an item that was wrong. */
export async function retractOutside(
  tx: Transaction,
  ctx: Context,
  itemIds: readonly string[],
  why: string,
): Promise<void> {
  if (itemIds.length === 0) return
  const taken = await tx
    .update(mentions)
    .set({ retractedAt: ctx.now(), retractedWhy: why })
    .where(and(inArray(mentions.channel, OUTSIDE), inArray(mentions.sourceType, ['inbox', 'sample']), said(itemIds)))
    .returning({ requestId: mentions.requestId })
  const requestIds = [...new Set(taken.map((row) => row.requestId))]
  for (const requestId of requestIds) {
    const request = await findRequestById(tx, requestId)
    const threadIds = await listThreadIds(tx, requestId)
    const told = { requestId, requestNo: request?.no, threadIds }
    await recordEvent(tx, ctx, 'mention.retracted', `request:${requestId}`, told)
  }
  await recountAfter(tx, ctx, requestIds)
}

const said = (itemIds: readonly string[]) => and(inArray(mentions.sourceId, [...itemIds]), isNull(mentions.retractedAt))

/** Named, because the index on where words come from begins with it. */
const OUTSIDE = ['staff', 'event', 'import', 'mail', 'hook', 'web', 'sample'] as const
