import { desc, eq } from 'drizzle-orm'
import { type LiveClassifier, shareOfText } from '#app/features/moderation/live-classifier.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { posts, reviewItems, threads } from '#db/schema/index.ts'

const LOOKED_AT = 2_000
const SHOWN = 30
const LIKELY = 0.5
const SLICE = 50

/** Of the last published posts nobody decided about, those most like what people removed, likeliest first. */
export async function seekMisses(db: Queryable, judge: Omit<LiveClassifier, 'id'>) {
  const rows = await db
    .select({ postId: posts.id, kind: posts.kind, body: posts.body, title: threads.title, itemId: reviewItems.id })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .leftJoin(reviewItems, eq(reviewItems.postId, posts.id))
    .where(eq(posts.state, 'published'))
    .orderBy(desc(posts.id))
    .limit(LOOKED_AT)
  const likely: { postId: string; share: number }[] = []
  for (const [at, { postId, kind, body, title, itemId }] of rows.entries()) {
    if (at % SLICE === 0) await new Promise<void>((resolve) => setImmediate(resolve))
    if (itemId !== null) continue
    const share = shareOfText({ id: '', ...judge }, kind === 'opening' ? `${title}\n${body}` : body)
    if (share >= LIKELY) likely.push({ postId, share })
  }
  return likely.sort((a, b) => b.share - a.share).slice(0, SHOWN)
}
