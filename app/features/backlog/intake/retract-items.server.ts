import { and, eq, inArray, isNull } from 'drizzle-orm'
import { recountRequest } from '#app/features/backlog/recount-request.server.ts'
import { findRequestById, listThreadIds } from '#app/features/backlog/request-queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { mentions } from '#db/schema/index.ts'

/** What these items put into ledgers stays on record and no longer counts. Returns how many mentions that were. */
export async function retractItems(
  tx: Transaction,
  ctx: Context,
  items: readonly { id: string; requestId: string | null }[],
  why: string,
): Promise<number> {
  const attached = items.filter((item) => item.requestId !== null)
  const requestIds = [...new Set(attached.map((item) => item.requestId as string))]
  if (attached.length === 0) return 0
  const taken = await tx
    .update(mentions)
    .set({ retractedAt: ctx.now(), retractedWhy: why })
    .where(
      and(
        inArray(mentions.requestId, requestIds),
        eq(mentions.sourceType, 'inbox'),
        inArray(
          mentions.sourceId,
          attached.map((item) => item.id),
        ),
        isNull(mentions.retractedAt),
      ),
    )
    .returning({ id: mentions.id })
  for (const id of requestIds) await countAgain(tx, ctx, id)
  return taken.length
}

async function countAgain(tx: Transaction, ctx: Context, id: string) {
  const request = await findRequestById(tx, id)
  for (const each of [id, ...(request?.canonicalId ? [request.canonicalId] : [])]) await recountRequest(tx, each)
  const threadIds = await listThreadIds(tx, id)
  await recordEvent(tx, ctx, 'me-too.withdrawn', `request:${id}`, { requestId: id, requestNo: request?.no, threadIds })
}
