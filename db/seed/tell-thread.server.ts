import { eq, inArray } from 'drizzle-orm'
import { acceptAnswer } from '#app/features/forum/accept-answer.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { kindOfPost } from '#app/features/forum/post.ts'
import { renderMarkdown } from '#app/features/forum/render-markdown.server.ts'
import { type ReadyPost, storePost } from '#app/features/forum/store-post.server.ts'
import { storeThread } from '#app/features/forum/store-thread.server.ts'
import { languageOf } from '#app/features/forum/text-language.ts'
import { indexWords } from '#app/features/search/index-entry.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { accounts, posts, threads, votes } from '#db/schema/index.ts'
import type { SeedPhoto, SeedThread } from '#db/seed/community/seed-types.ts'
import { type KeptPhoto, keepSeedPhoto, type PreparedPhotos, storeSeedPhoto } from '#db/seed/keep-seed-photo.server.ts'
import { postedAt } from '#db/seed/posted-at.ts'
import { asPerson, type Stage, together } from '#db/seed/stage.server.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Most votes come while a post is new. */
const VOTING_MS = 4 * DAY

export type Catalogue = { lineIds: Map<string, string>; productIds: Map<string, string> }
export type ToldThread = { key: string; no: number }

type Told = { no: number; moments: number[] }

type Line = { ctx: Context; body: string; title: string; replyTo: number | null; upvotes: string[]; photo?: KeptPhoto }

/** A whole thread as it came about: its posts, photos, votes and the accepted answer. */
export async function tellThread(
  stage: Stage,
  catalogue: Catalogue,
  photos: PreparedPhotos,
  seed: SeedThread,
): Promise<ToldThread> {
  const moments = postedAt(seed, stage.at)
  const spoken = [seed, ...seed.posts.map((post) => ({ ...post, title: '' }))]
  const lines: Line[] = []
  for (const [index, { author, body, title, upvotes = [], photo, ...post }] of spoken.entries()) {
    const ctx = await asPerson(stage, author, moments[index] ?? stage.at)
    const replyTo = 'replyTo' in post ? (post.replyTo ?? null) : null
    lines.push({
      ctx,
      body,
      title,
      upvotes,
      replyTo: replyTo === 1 ? null : replyTo,
      photo: await kept(ctx, photos, photo),
    })
  }
  return together(stage, async (inOne) => {
    const no = await inTransaction(inOne, (tx) => storeLines(tx, stage, catalogue, { seed, lines }))
    await acceptOne(inOne, seed, { no, moments })
    return { key: seed.key, no }
  })
}

const kept = async (ctx: Context, photos: PreparedPhotos, photo?: SeedPhoto) =>
  photo && (await keepSeedPhoto(ctx, photos, photo))

async function storeLines(
  tx: Transaction,
  stage: Stage,
  { lineIds, productIds }: Catalogue,
  { seed, lines }: { seed: SeedThread; lines: Line[] },
) {
  const [opening, ...replies] = lines
  if (!opening) throw new Error(`${seed.key} says nothing`)
  const place = { lineId: lineIds.get(seed.line) ?? '', productId: productIds.get(seed.sku ?? '') ?? null }
  if (opening.photo) await storeSeedPhoto(tx, opening.photo)
  const thread = await storeThread(tx, opening.ctx, {
    ...place,
    kind: seed.kind,
    title: seed.title,
    opening: readyPost(opening),
  })
  await vote(tx, stage, opening, thread.post.id, thread.id)
  for (const line of replies) {
    if (line.photo) await storeSeedPhoto(tx, line.photo)
    const kind = kindOfPost(seed.kind, line.replyTo)
    const post = await storePost(tx, line.ctx, thread, { ...readyPost(line), kind, replyToNo: line.replyTo })
    await vote(tx, stage, line, post.id)
  }
  return thread.no
}

function readyPost({ ctx, body, title, photo }: Line): Omit<ReadyPost, 'kind' | 'replyToNo'> {
  return {
    ...{ authorId: authorOf(ctx.actor).id, lang: languageOf(`${title} ${body}`), body, html: renderMarkdown(body) },
    ...{ words: indexWords(title, body), state: 'published' },
    photo: photo && { id: photo.row.id, alt: photo.alt },
  }
}

async function vote(tx: Transaction, { random, at }: Stage, { ctx, upvotes }: Line, postId: string, threadId?: string) {
  if (upvotes.length === 0) return
  const saidAt = ctx.now()
  const time = Math.min(VOTING_MS, at - saidAt)
  const voters = await tx.select({ id: accounts.id }).from(accounts).where(inArray(accounts.handle, upvotes))
  await tx
    .insert(votes)
    .values(voters.map(({ id }) => ({ postId, accountId: id, at: Math.round(saidAt + random.next() ** 2 * time) })))
  const counted = { upvotes: voters.length }
  await tx.update(posts).set(counted).where(eq(posts.id, postId))
  if (threadId) await tx.update(threads).set(counted).where(eq(threads.id, threadId))
}

/** Its author comes back to it within a day of the answer. */
async function acceptOne(stage: Stage, { author, posts: replies }: SeedThread, { no, moments }: Told) {
  const index = replies.findIndex((post) => post.accepted) + 1
  const saidAt = moments[index]
  if (index === 0 || saidAt === undefined) return
  const acceptedAt = Math.round(saidAt + Math.min(20 * HOUR, (stage.at - saidAt) / 2))
  await acceptAnswer(await asPerson(stage, author, acceptedAt), no, index + 1)
}
