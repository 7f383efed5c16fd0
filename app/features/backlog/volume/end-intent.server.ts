import { and, eq, inArray, sql } from 'drizzle-orm'
import { wantEstimate } from '#app/features/backlog/volume/want-estimate.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { intents } from '#db/schema/index.ts'

type Whose = { requestIds: string[]; accountId: string }

/** Ends what somebody said about buying; the row stays. Returns what ended. */
export async function endIntents(
  tx: Transaction,
  ctx: Context,
  { requestIds, accountId }: Whose,
  why: 'withdrawn' | 'replaced',
) {
  const ended = await tx
    .update(intents)
    .set({ endedAt: ctx.now(), endedWhy: why })
    .where(
      and(
        ...[inArray(intents.requestId, requestIds), eq(intents.accountId, accountId)],
        sql`${intents.endedAt} IS NULL`,
      ),
    )
    .returning({ requestId: intents.requestId, sampleId: intents.sampleId })
  for (const { requestId } of ended) await wantEstimate(tx, requestId)
  return ended
}
