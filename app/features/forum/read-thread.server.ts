import { findProductById } from '#app/features/catalogue/queries.server.ts'
import {
  findAcceptedPost,
  listPosts,
  type PostOfPage,
  type ShownPost,
} from '#app/features/forum/post-queries.server.ts'
import { findThread, listThreadsOfProduct, type Thread } from '#app/features/forum/queries.server.ts'
import { numberIn, pageOfPost } from '#app/features/forum/thread.ts'
import { type Audience, seesInside } from '#app/permissions.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'

export type ReadThread = Awaited<ReturnType<typeof readThread>>

/** One page of a thread, as everyone of an audience reads it. */
export async function readThread(db: Queryable, audience: Audience, threadNo: number, wantedPage: string | null) {
  const thread = ensureFound(await findThread(db, threadNo), 'thread')
  ensureOpenTo(audience, thread)
  const pages = pageOfPost(thread.lastPostNo)
  const page = wantedPage === null ? 1 : numberIn(wantedPage)
  if (page < 1 || page > pages) throw new AppError('not-found', { key: 'missing.page' })
  const [onPage, accepted, product, beside] = await Promise.all([
    listPosts(db, thread.id, page),
    page === 1 ? findAcceptedPost(db, thread.acceptedPostId) : undefined,
    thread.productId ? findProductById(db, thread.productId) : undefined,
    thread.productId ? listThreadsOfProduct(db, thread.productId, thread.id) : [],
  ])
  const { opening, posts } = apart(onPage)
  // Right under the question it stands in its place already.
  const lifted = accepted && accepted.no !== posts[0]?.no ? accepted : undefined
  return { thread, page, pages, opening, posts, accepted: lifted, product, beside }
}

/** Staff may open a thread to visitors, with its author's consent. */
export function ensureOpenTo(audience: Audience, thread: Thread) {
  if (seesInside(audience) || thread.openToPublicAt !== null) return
  throw new AppError('not-signed-in', { key: 'refused.visitor' })
}

function apart(onPage: PostOfPage[]): { opening?: ShownPost; posts: PostOfPage[] } {
  const [first, ...rest] = onPage
  return first?.no === 1 && first.state === 'published' ? { opening: first, posts: rest } : { posts: onPage }
}
