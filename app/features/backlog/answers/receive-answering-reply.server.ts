import { and, desc, eq } from 'drizzle-orm'
import { endDeliveries } from '#app/features/backlog/answers/deliveries.server.ts'
import { deliverAnswers } from '#app/features/backlog/answers/note-delivery.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { receiveReply } from '#app/features/forum/receive-reply.server.ts'
import type { Intent, Received } from '#app/features/forum/received.ts'
import { requestsIn } from '#app/features/forum/request-references.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { posts, threads } from '#db/schema/index.ts'

/** A reply that names a request brings its answer to whoever is replied to. */
export async function receiveAnsweringReply(
  ctx: Context,
  threadNo: number,
  form: FormData,
  intent: Intent,
): Promise<Received> {
  const received = await receiveReply(ctx, threadNo, form, intent)
  if (!('to' in received) || intent === 'keep') return received
  const { id: accountId } = authorOf(ctx.actor)
  const shown = { channel: 'reply', context: `thread:${threadNo}` } as const
  await inTransaction(ctx, (tx) => endDeliveries(tx, ctx, { accountId, shown, as: 'posted' }))
  const reply = await findNewestOwn(ctx.db, threadNo, accountId)
  const nos = reply ? requestsIn(reply.html) : []
  if (reply && nos.length > 0 && reply.toId !== accountId)
    await deliverAnswers(ctx, nos, { channel: 'reference', context: `post:${reply.id}` }, reply.toId, false)
  return received
}

/** With whom it answers: the author of the post replied to, or of the thread. */
async function findNewestOwn(db: Queryable, threadNo: number, authorId: string) {
  const [newest] = await db
    .select({
      id: posts.id,
      html: posts.html,
      replyToNo: posts.replyToNo,
      threadId: threads.id,
      asker: threads.authorId,
    })
    .from(threads)
    .innerJoin(posts, eq(posts.threadId, threads.id))
    .where(and(eq(threads.no, threadNo), eq(posts.authorId, authorId)))
    .orderBy(desc(posts.no))
    .limit(1)
  if (!newest || newest.replyToNo === null) return newest && { ...newest, toId: newest.asker }
  const [repliedTo] = await db
    .select({ authorId: posts.authorId })
    .from(posts)
    .where(and(eq(posts.threadId, newest.threadId), eq(posts.no, newest.replyToNo)))
  return { ...newest, toId: repliedTo?.authorId ?? newest.asker }
}
