import { and, asc, desc, eq, gte, lte, notExists } from 'drizzle-orm'
import { readActor } from '#app/features/accounts/rights.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { openReviewItem } from '#app/features/forum/open-review-item.server.ts'
import { findPlacedPost, hidePost } from '#app/features/forum/show-post.server.ts'
import { payloadOf } from '#app/features/forum/store-post.server.ts'
import { changeWords } from '#app/features/forum/write-revision.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { accounts, postRevisions, posts, reviewItems } from '#db/schema/index.ts'

/** Each writes about ten rows. */
const SLICE = 5

/** Somebody else wrote from the account since that moment, until it was secured. */
type Takeover = { accountId: string; since: number; until: number; reason: string }

/**
 * Holds what was published since, each with a review item, and gives older posts that were edited since their words back.
 * Safe to repeat. Returns how many posts wait by it.
 */
export async function undoTakeover(ctx: Context, takeover: Takeover): Promise<number> {
  const posted = await listPosted(ctx, takeover)
  await inSlices(ctx, posted, (tx, id) => holdPost(tx, ctx, id, takeover.accountId))
  await inSlices(ctx, await listEdited(ctx, takeover), (tx, id) => restoreWords(tx, ctx, id, takeover))
  return posted.length
}

/** Whatever was cut off with its process; in the name of whoever secured the account. */
export async function runUndoTakeover(ctx: Context, { by, ...payload }: Record<string, unknown>): Promise<void> {
  const [account] = await ctx.db
    .select()
    .from(accounts)
    .where(eq(accounts.id, String(by)))
  const actor = await readActor(ctx.db, ensureFound(account, 'person'), ctx.now())
  await undoTakeover({ ...ctx, actor }, payload as Takeover)
}

async function inSlices(ctx: Context, ids: string[], work: (tx: Transaction, id: string) => Promise<void>) {
  for (let from = 0; from < ids.length; from += SLICE)
    await inTransaction(ctx, async (tx) => {
      for (const id of ids.slice(from, from + SLICE)) await work(tx, id)
    })
}

/** Not what was held by it before: whoever has published that since has looked at it. */
async function listPosted({ db }: Context, { accountId, since, until }: Takeover): Promise<string[]> {
  const held = and(eq(reviewItems.postId, posts.id), eq(reviewItems.kind, 'held'), gte(reviewItems.openedAt, until))
  const rows = await db
    .select({ id: posts.id })
    .from(posts)
    .where(
      and(
        ...[eq(posts.authorId, accountId), eq(posts.state, 'published')],
        ...[gte(posts.createdAt, since), lte(posts.createdAt, until)],
        notExists(db.select({ id: reviewItems.id }).from(reviewItems).where(held)),
      ),
    )
    .orderBy(asc(posts.createdAt))
  return rows.map(({ id }) => id)
}

async function holdPost(tx: Transaction, ctx: Context, postId: string, authorId: string) {
  const placed = await findPlacedPost(tx, postId)
  if (placed?.post.state !== 'published') return
  const post = { ...placed.post, thread: placed.thread }
  await tx.update(posts).set({ state: 'held' }).where(eq(posts.id, postId))
  await hidePost(tx, post, 'held')
  await recordEvent(tx, ctx, 'post.held', `post:${postId}`, payloadOf(post))
  await openReviewItem(tx, ctx, { kind: 'held', postId, authorId, findings: [] })
}

/** Posts of whomever, whose words of today are theirs; what somebody has mended since was looked at. */
async function listEdited({ db }: Context, { accountId, since, until }: Takeover): Promise<string[]> {
  const rows = await db
    .select({ id: posts.id })
    .from(postRevisions)
    .innerJoin(posts, and(eq(posts.id, postRevisions.postId), eq(posts.revision, postRevisions.revision)))
    .where(and(eq(postRevisions.editedBy, accountId), gte(postRevisions.at, since), lte(postRevisions.at, until)))
    .orderBy(asc(postRevisions.at))
  return rows.map(({ id }) => id)
}

async function restoreWords(tx: Transaction, ctx: Context, postId: string, { accountId, since, reason }: Takeover) {
  const { post, thread } = ensureFound(await findPlacedPost(tx, postId), 'post')
  const revisions = await tx
    .select()
    .from(postRevisions)
    .where(eq(postRevisions.postId, postId))
    .orderBy(desc(postRevisions.revision))
  const isTheirs = ({ editedBy, at }: (typeof revisions)[number]) => editedBy === accountId && at >= since
  const before = revisions.find((one) => !isTheirs(one))
  if (!before || before === revisions[0]) return
  const { title, body } = before
  const editedBy = authorOf(ctx.actor).id
  await changeWords(tx, ctx, postId, { title: title ?? thread.title, body, reason: null, editedBy })
  const details = { revision: post.revision + 1 }
  await writeLog(tx, ctx, { act: 'post.restored', subject: `post:${postId}`, reason, details })
}
