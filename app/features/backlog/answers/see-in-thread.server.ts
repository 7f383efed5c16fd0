import { and, between, eq, or } from 'drizzle-orm'
import type { Shown } from '#app/features/backlog/answers/channels.ts'
import { findLatestDelivery, storeSeen } from '#app/features/backlog/answers/deliveries.server.ts'
import { deliveryOf } from '#app/features/backlog/answers/note-delivery.server.ts'
import { listRequestsOfThread } from '#app/features/backlog/thread-requests.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { partsOf } from '#app/features/forum/request-references.ts'
import { POSTS_PER_PAGE, pageOfPost } from '#app/features/forum/thread.ts'
import { audienceOf, ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { posts, requestReferences } from '#db/schema/index.ts'

type ReadThread = { id: string; no: number; acceptedPostId: string | null }
type Card = { no: number; postId?: string }

/**
 * In a thread the cards stay as the server drew them: no code comes along that could tell when one is in view. But
 * the page tells how far it was read, with script or by a button, and what stands on it was seen then.
 */
export async function seeAnswersInThread(ctx: Context, thread: ReadThread, readNo: number): Promise<void> {
  ensureCan(ctx.actor, 'thread.read')
  const heard = await listRequestsOfThread(ctx.db, audienceOf(ctx.actor), thread.id)
  const cards: Card[] = [...heard, ...(await listCards(ctx.db, thread, readNo))]
  const found = await Promise.all(cards.map((card) => deliveryTo(ctx, thread, card)))
  const unseen = found.filter((each) => each !== undefined)
  if (unseen.length === 0) return
  await inTransaction(ctx, async (tx) => {
    for (const given of unseen) await storeSeen(tx, ctx, given)
  })
}

/** What stands on the page whose last post that is, and in the answer that its first page lifts up. */
async function listCards(db: Queryable, thread: ReadThread, readNo: number): Promise<Card[]> {
  const page = pageOfPost(readNo)
  const onPage = between(posts.no, (page - 1) * POSTS_PER_PAGE + 1, page * POSTS_PER_PAGE)
  const lifted = page === 1 && thread.acceptedPostId ? eq(posts.id, thread.acceptedPostId) : undefined
  const rows = await db
    .selectDistinct({ id: posts.id, html: posts.html })
    .from(posts)
    .innerJoin(requestReferences, eq(requestReferences.postId, posts.id))
    .where(and(eq(posts.threadId, thread.id), eq(posts.state, 'published'), or(onPage, lifted)))
  return rows.flatMap(({ id, html }) =>
    partsOf(html).flatMap((part) => ('request' in part ? [{ no: part.request, postId: id }] : [])),
  )
}

/** Undefined where it was seen before. Whoever a post was written to has its answer on record as brought by that post. */
async function deliveryTo({ db, actor }: Context, thread: ReadThread, { no, postId }: Card) {
  const { id: accountId } = authorOf(actor)
  const places: Shown[] = [{ channel: postId ? 'reference' : 'thread', context: `thread:${thread.no}` }]
  if (postId) places.unshift({ channel: 'reference', context: `post:${postId}` })
  const known = await Promise.all(
    places.map(async (shown) => {
      const given = await deliveryOf(db, no, accountId, shown)
      return { given, delivery: given && (await findLatestDelivery(db, given)) }
    }),
  )
  if (known.some(({ delivery }) => delivery?.seenAt)) return undefined
  return (known.find(({ delivery }) => delivery) ?? known.at(-1))?.given
}
