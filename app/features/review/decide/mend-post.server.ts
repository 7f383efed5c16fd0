import { eq } from 'drizzle-orm'
import { readActor } from '#app/features/accounts/rights.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { judgeWords, type WordsVerdict } from '#app/features/forum/judge-words.server.ts'
import { noteTraits, WAVE_KINDS } from '#app/features/forum/note-traits.server.ts'
import { payloadOf } from '#app/features/forum/store-post.server.ts'
import { changeWords } from '#app/features/forum/write-revision.server.ts'
import { findReviewItem, listWaitingOfPost } from '#app/features/review/decide/decide-queries.server.ts'
import type { MendingInput } from '#app/features/review/decide/decision.schema.ts'
import { ensureReadAsItIs } from '#app/features/review/decide/write-decision.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, reviewItems } from '#db/schema/index.ts'

type Found = NonNullable<Awaited<ReturnType<typeof findReviewItem>>>

/**
 * Takes words out of a waiting post, or mends them, before it is decided. The history shows who and why, the author is
 * told, and what the rules find in the new words stands on the item from then on.
 */
export async function mendPost(ctx: Context, itemId: string, input: MendingInput): Promise<void> {
  const found = ensureMendable(ctx, await findReviewItem(ctx.db, itemId), input.revision)
  const title = found.post.kind === 'opening' ? (input.title ?? found.thread.title) : found.thread.title
  const verdict = await judgeAsAuthor(ctx, found, { title, body: input.body })
  await inTransaction(ctx, async (tx) => {
    const { post, thread } = ensureMendable(ctx, await findReviewItem(tx, itemId), input.revision)
    const { body, why: reason } = input
    await changeWords(tx, ctx, post.id, { title, body, reason, editedBy: authorOf(ctx.actor).id })
    await tx.update(reviewItems).set({ findings: verdict.findings }).where(eq(reviewItems.id, itemId))
    for (const item of await listWaitingOfPost(tx, post.id, WAVE_KINDS)) await noteTraits(tx, item)
    await recordEvent(tx, ctx, 'post.mended', `post:${post.id}`, { ...payloadOf({ ...post, thread }), reason })
    const details = { itemId, revision: post.revision + 1 }
    await writeLog(tx, ctx, { act: 'post.mended-by-review', subject: `post:${post.id}`, reason, details })
  })
}

/** Only whole posts: of a held edit or a photo there is nothing to mend that its author would recognise. */
export const mayBeMended = (kind: string, state: string) =>
  state === 'waiting' && (kind === 'held' || kind === 'asked' || kind === 'flagged')

function ensureMendable(ctx: Context, row: Found | undefined, revision: number): Found {
  const found = ensureFound(row, 'item')
  ensureCan(ctx.actor, 'review.decide', found.item)
  if (!mayBeMended(found.item.kind, found.item.state)) throw new AppError('conflict', { key: 'nothingToMend' })
  ensureReadAsItIs(found.post.revision, revision)
  return found
}

/** A newcomer's words stay a newcomer's, whoever mended them. */
async function judgeAsAuthor(
  ctx: Context,
  found: Found,
  { title, body }: { title: string; body: string },
): Promise<WordsVerdict> {
  const author = await readActor(ctx.db, await findAccount(ctx.db, found.item.authorId), ctx.now())
  const opening = found.post.kind === 'opening'
  const place = { line: found.lineSlug, threadKind: found.thread.kind, opening }
  return judgeWords({ ...ctx, actor: author }, { title: opening ? title : '', text: body }, place)
}

async function findAccount(db: Queryable, id: string) {
  const [account] = await db.select().from(accounts).where(eq(accounts.id, id))
  return ensureFound(account, 'person')
}
