import { settleThread } from '#app/features/backlog/judging/settle-thread.server.ts'
import type { Request } from '#app/features/backlog/request-queries.server.ts'
import { takeUpWish } from '#app/features/backlog/samples/take-up-wish.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { requestThreads } from '#db/schema/index.ts'

type Collected = Pick<Request, 'id' | 'no' | 'title'>

/** The thread shows the request from now on, and has been judged by that. */
export async function linkThread(tx: Transaction, ctx: Context, request: Collected, threadId: string): Promise<void> {
  const { id, no } = request
  const linked = { threadId, requestId: id, linkedAt: ctx.now(), linkedBy: authorOf(ctx.actor).id }
  await tx.insert(requestThreads).values(linked).onConflictDoNothing()
  await settleThread(tx, ctx, threadId, { outcome: 'collected', requestId: id, requestNo: no })
  await takeUpWish(tx, ctx, request, threadId)
}
