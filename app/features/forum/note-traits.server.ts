import { and, eq, isNull } from 'drizzle-orm'
import type { ReviewKind } from '#app/features/moderation/queue-rank.ts'
import { traitsOf } from '#app/features/moderation/wave-traits.ts'
import type { Transaction } from '#db/client.server.ts'
import { photos, posts, reviewTraits, threads } from '#db/schema/index.ts'

/** What can be part of a spam wave; the rest is a question about one post alone. */
export const WAVE_KINDS: readonly ReviewKind[] = ['held', 'asked', 'flagged', 'image']

type Item = { id: string; kind: ReviewKind; postId: string; authorId: string }

/** Notes by what a waiting item may belong to a wave, as its post stands now. */
export async function noteTraits(tx: Transaction, { id: itemId, kind, postId, authorId }: Item): Promise<void> {
  if (!WAVE_KINDS.includes(kind)) return
  const [post] = await tx
    .select({ kind: posts.kind, body: posts.body, title: threads.title })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(eq(posts.id, postId))
  if (!post) return
  const title = post.kind === 'opening' ? post.title : undefined
  const traits = traitsOf({ authorId, title, body: post.body, pictures: await listPictures(tx, postId) })
  await tx.delete(reviewTraits).where(eq(reviewTraits.itemId, itemId))
  await tx.insert(reviewTraits).values(traits.map((trait) => ({ itemId, ...trait })))
}

async function listPictures(tx: Transaction, postId: string) {
  const found = await tx
    .select({ look: photos.look, sha256: photos.sha256, qr: photos.qr })
    .from(photos)
    .where(and(eq(photos.postId, postId), isNull(photos.deletedAt)))
  return found.map(({ look, sha256, qr }) => ({ look: look ?? sha256, codes: qr ?? [] }))
}
