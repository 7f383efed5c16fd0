import path from 'node:path'
import { and, eq, isNull } from 'drizzle-orm'
import { readActor } from '#app/features/accounts/rights.server.ts'
import { judgeWords, type Place } from '#app/features/forum/judge-words.server.ts'
import { openPhotoItem } from '#app/features/forum/open-photo-item.server.ts'
import { openReviewItem } from '#app/features/forum/open-review-item.server.ts'
import { readsPhotoText } from '#app/features/forum/photo-text.ts'
import { atFault } from '#app/features/forum/post.ts'
import { photoFile } from '#app/features/media/photo-url.ts'
import { recogniseText } from '#app/features/media/recognise-text.server.ts'
import type { Finding } from '#app/features/moderation/rule.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { accounts, photos, posts, productLines, requests, samplePhotos, samples, threads } from '#db/schema/index.ts'

const LIMIT_MS = 30_000

/**
 * Reads the words in a photo of a post or a sample; what rules mind in them hides the photo, never the post, until a
 * moderator has looked.
 */
export async function readPhotoText(ctx: Context, payload: Record<string, unknown>): Promise<void> {
  const command = ctx.deployment.imageTextCommand
  const id = String(payload.photoId)
  const found = (await findPostedPhoto(ctx.db, id)) ?? (await findSamplePhoto(ctx.db, id))
  if (!found || !command || !readsPhotoText(ctx)) return
  const { photoId, author } = found
  const file = path.resolve(ctx.deployment.uploadsDir, photoFile(photoId, 1600))
  const imageText = await recogniseText(command, file, LIMIT_MS)
  const asAuthor = { ...ctx, actor: await readActor(ctx.db, author, ctx.now()) }
  const findings = atFault((await judgeWords(asAuthor, { text: '', imageText }, placeOf(found))).findings)
  await inTransaction(ctx, async (tx) => {
    const read = { imageText, imageTextAt: ctx.now(), ...(findings.length > 0 && { hiddenAt: ctx.now() }) }
    await tx.update(photos).set(read).where(eq(photos.id, photoId))
    if (findings.length > 0)
      await (found.post ? tellOfPost(tx, ctx, found, findings) : tellOfSample(tx, ctx, found, findings))
  })
}

type OfPost = NonNullable<Awaited<ReturnType<typeof findPostedPhoto>>>
type OfSample = NonNullable<Awaited<ReturnType<typeof findSamplePhoto>>>

const placeOf = (found: OfPost | OfSample): Place =>
  found.post
    ? { line: found.thread.lineSlug, threadKind: found.thread.kind, opening: found.post.kind === 'opening' }
    : { line: found.lineSlug }

async function tellOfPost(tx: Transaction, ctx: Context, { author, post, thread }: OfPost, findings: Finding[]) {
  await openReviewItem(tx, ctx, { kind: 'image', postId: post.id, authorId: author.id, findings })
  const { id: threadId, no: threadNo, lineId } = thread
  const payload = { threadId, threadNo, lineId, postId: post.id, no: post.no }
  await recordEvent(tx, ctx, 'photo.hidden', `post:${post.id}`, payload)
}

/** Staff go on seeing it on the sample's page; nobody else does. */
async function tellOfSample(tx: Transaction, ctx: Context, { photoId, author, sample }: OfSample, findings: Finding[]) {
  await openPhotoItem(tx, ctx, { photoId, authorId: author.id, findings })
  await recordEvent(tx, ctx, 'sample.noted', `sample:${sample.id}`)
  await recordEvent(tx, ctx, 'sample.reminded', `sample:${sample.id}`, { sampleNo: sample.no, kind: 'photo-hidden' })
}

async function findPostedPhoto(db: Queryable, photoId: string) {
  const [found] = await db
    .select({
      photoId: photos.id,
      author: accounts,
      post: { id: posts.id, no: posts.no, kind: posts.kind },
      thread: {
        id: threads.id,
        no: threads.no,
        kind: threads.kind,
        lineId: threads.lineId,
        lineSlug: productLines.slug,
      },
    })
    .from(photos)
    .innerJoin(accounts, eq(accounts.id, photos.ownerId))
    .innerJoin(posts, eq(posts.id, photos.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(productLines, eq(productLines.id, threads.lineId))
    .where(and(eq(photos.id, photoId), isNull(photos.deletedAt), isNull(photos.imageTextAt)))
  return found
}

async function findSamplePhoto(db: Queryable, photoId: string) {
  const [found] = await db
    .select({
      ...{ photoId: photos.id, author: accounts, lineSlug: productLines.slug },
      sample: { id: samples.id, no: samples.no },
    })
    .from(photos)
    .innerJoin(accounts, eq(accounts.id, photos.ownerId))
    .innerJoin(samplePhotos, eq(samplePhotos.photoId, photos.id))
    .innerJoin(samples, eq(samples.id, samplePhotos.sampleId))
    .innerJoin(requests, eq(requests.id, samples.requestId))
    .innerJoin(productLines, eq(productLines.id, requests.lineId))
    .where(and(eq(photos.id, photoId), isNull(photos.deletedAt), isNull(photos.imageTextAt)))
  return found && { ...found, post: undefined }
}
