import { eq } from 'drizzle-orm'
import { authorOf } from '#app/features/forum/author.ts'
import { judgeWords } from '#app/features/forum/judge-words.server.ts'
import { stateAfter } from '#app/features/forum/post.ts'
import { findPostToEdit, type PostToEdit } from '#app/features/forum/post-queries.server.ts'
import { renderMarkdown } from '#app/features/forum/render-markdown.server.ts'
import { type Asked, type Submitted, settleRefused, settleStored } from '#app/features/forum/settle-judgement.server.ts'
import { hidePost, type PlacedPost } from '#app/features/forum/show-post.server.ts'
import { payloadOf } from '#app/features/forum/store-post.server.ts'
import { slugFor } from '#app/features/forum/thread.ts'
import { writeRevision } from '#app/features/forum/write-revision.server.ts'
import { indexEntry, indexWords } from '#app/features/search/index-entry.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { countTowardsLimit } from '#app/platform/rate-limit.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { posts } from '#db/schema/index.ts'

/** `revision` is the one the editor had before them; `title` is the thread's, with its opening post only. */
export type Edit = { threadNo: number; postNo: number; revision: number; title?: string; body: string; reason: string }
/** Somebody changed the post meanwhile; nothing was written. */
export type Stale = { outcome: 'stale'; current: { title: string; body: string; revision: number } }

/** Judges the new words like new ones; the old ones stay in the history, with who changed them and why. */
export async function editPost(ctx: Context, edit: Edit, asked?: Asked): Promise<Submitted | Stale> {
  const found = ensureFound(await findPostToEdit(ctx.db, edit.threadNo, edit.postNo), 'post')
  ensureCan(ctx.actor, 'post.edit', found)
  if (found.revision !== edit.revision) return staleAgainst(found)
  await countTowardsLimit(ctx, `post:${authorOf(ctx.actor).id}`, ctx.settings.limits.postsPerAccount)

  const title = found.kind === 'opening' ? (edit.title ?? found.title) : ''
  const words = { title, text: edit.body, reason: edit.reason }
  const judged = {
    target: `post:${found.id}`,
    mode: 'edit' as const,
    words,
    verdict: await judgeWords(ctx, words),
    asked: asked !== undefined,
  }
  const draft = {
    target: `post:${found.id}`,
    mode: 'edit' as const,
    fields: { title, body: edit.body, reason: edit.reason },
  }
  const state = stateAfter(judged.verdict.outcome, judged.asked)
  if (state === 'refused') return settleRefused(ctx, judged, draft)

  const html = renderMarkdown(edit.body)
  const indexed = indexWords(title, edit.body)
  return inTransaction(ctx, async (tx) => {
    const current = ensureFound(await findPostToEdit(tx, edit.threadNo, edit.postNo), 'post')
    if (current.revision !== edit.revision) return staleAgainst(current)
    const { body, reason } = edit
    await writeRevision(tx, ctx, current, {
      title,
      body,
      html,
      reason: reason || null,
      editedBy: authorOf(ctx.actor).id,
    })
    const placed = placedPost(current)
    if (current.state === 'published') await showOrHold(tx, ctx, placed, indexed, state)
    const postId = current.id
    // What a moderator is to look at goes on waiting, even when its author has mended it.
    const nowWaiting = state === 'held' ? state : 'published'
    await settleStored(tx, ctx, { judged, draft, postId, authorId: current.authorId, state: nowWaiting, asked })
    const outcome = current.state === 'held' ? 'held' : state
    const slug = current.kind === 'opening' ? slugFor(title) : current.slug
    return { outcome, threadNo: current.threadNo, slug, postNo: edit.postNo, postId }
  })
}

const staleAgainst = ({ title, body, revision }: PostToEdit): Stale => ({
  outcome: 'stale',
  current: { title, body, revision },
})

const placedPost = ({ id, no, kind, lang, createdAt, threadId, threadNo, lineId }: PostToEdit): PlacedPost => ({
  ...{ id, no, kind, lang, createdAt },
  thread: { id: threadId, no: threadNo, lineId },
})

async function showOrHold(
  tx: Transaction,
  ctx: Context,
  post: PlacedPost,
  words: ReturnType<typeof indexWords>,
  state: 'published' | 'held',
) {
  const { id: subjectId, lang, createdAt: at, thread } = post
  await recordEvent(tx, ctx, 'post.edited', `post:${post.id}`, payloadOf(post))
  if (state === 'published') {
    await indexEntry(tx, { kind: 'post', subjectId, threadId: thread.id, lineId: thread.lineId, lang, at }, words)
    return
  }
  await tx.update(posts).set({ state }).where(eq(posts.id, post.id))
  await hidePost(tx, post, state)
  await recordEvent(tx, ctx, 'post.held', `post:${post.id}`, payloadOf(post))
}
