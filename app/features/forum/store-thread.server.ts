import { max } from 'drizzle-orm'
import { type ReadyPost, storePost } from '#app/features/forum/store-post.server.ts'
import { FIRST_THREAD_NO, slugFor, type ThreadKind } from '#app/features/forum/thread.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { threads } from '#db/schema/index.ts'

export type ReadyThread = {
  lineId: string
  productId: string | null
  kind: ThreadKind
  title: string
  opening: Omit<ReadyPost, 'kind' | 'replyToNo'>
}

/** A thread and the post that opens it; it is seen when that post is. */
export async function storeThread(tx: Transaction, ctx: Context, { opening, ...ready }: ReadyThread) {
  const { authorId, lang, state } = opening
  const thread = { id: ctx.newId(), no: await nextThreadNo(tx), lineId: ready.lineId, slug: slugFor(ready.title) }
  const times = { openedAt: ctx.now(), lastPostAt: ctx.now(), lastPostNo: 0 }
  const toJudgeAt = ready.kind === 'need' ? ctx.now() : null
  await tx.insert(threads).values({ ...ready, ...thread, ...times, toJudgeAt, authorId, lang, state })
  const post = await storePost(tx, ctx, thread, { ...opening, kind: 'opening', replyToNo: null })
  return { ...thread, post }
}

/** Threads are never deleted from the table, so the highest number was the last one given. */
async function nextThreadNo(tx: Transaction): Promise<number> {
  const [row] = await tx.select({ last: max(threads.no) }).from(threads)
  return Math.max(FIRST_THREAD_NO, (row?.last ?? 0) + 1)
}
