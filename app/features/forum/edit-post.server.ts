import { authorOf } from '#app/features/forum/author.ts'
import { holdEdit, withdrawHeldEdit } from '#app/features/forum/held-edit/hold-edit.server.ts'
import { judgeEdit } from '#app/features/forum/held-edit/judge-edit.server.ts'
import { mendWaitingItem } from '#app/features/forum/mend-waiting-item.server.ts'
import { stateAfter } from '#app/features/forum/post.ts'
import { findPostToEdit, type PostToEdit } from '#app/features/forum/post-queries.server.ts'
import { renderMarkdown } from '#app/features/forum/render-markdown.server.ts'
import { type Asked, type Submitted, settleRefused, settleStored } from '#app/features/forum/settle-judgement.server.ts'
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

/** `revision` is the one the editor had before them; `title` is the thread's, with its opening post only. */
export type Edit = { threadNo: number; postNo: number; revision: number; title?: string; body: string; reason: string }
/** Somebody changed the post meanwhile; nothing was written. */
export type Stale = { outcome: 'stale'; current: { title: string; body: string; revision: number } }

/** The new words wait for a moderator; the post stands as it was. */
export type EditHeld = { outcome: 'edit-held'; threadNo: number; slug: string; postNo: number; postId: string }

/** Judges what the new words add; the old ones stay in the history, with who changed them and why. */
export async function editPost(ctx: Context, edit: Edit, asked?: Asked): Promise<Submitted | EditHeld | Stale> {
  const found = ensureFound(await findPostToEdit(ctx.db, edit.threadNo, edit.postNo), 'post')
  ensureCan(ctx.actor, 'post.edit', found)
  if (found.revision !== edit.revision) return staleAgainst(found)
  await countTowardsLimit(ctx, `post:${authorOf(ctx.actor).id}`, ctx.settings.limits.postsPerAccount)

  const words = wordsOfEdit(found, edit)
  const place = { target: `post:${found.id}`, mode: 'edit' as const }
  const judged = { ...place, words, verdict: await judgeEdit(ctx, found, words), asked: asked !== undefined }
  const draft = { ...place, fields: { title: words.title, body: edit.body, reason: edit.reason } }
  const state = stateAfter(judged.verdict.outcome, judged.asked)
  if (state === 'refused') return settleRefused(ctx, judged, draft)

  const ready = { ...words, html: renderMarkdown(edit.body), indexed: indexWords(words.title, edit.body) }
  return inTransaction(ctx, async (tx) => {
    const current = ensureFound(await findPostToEdit(tx, edit.threadNo, edit.postNo), 'post')
    if (current.revision !== edit.revision) return staleAgainst(current)
    const settled = { judged, draft, postId: current.id, authorId: current.authorId, state: 'published' as const }
    await settleStored(tx, ctx, settled)
    const { findings, all } = judged.verdict
    const authorNote = asked?.note || null
    if (current.state === 'held') {
      await revise(tx, ctx, current, ready)
      await mendWaitingItem(tx, current.id, { findings: all, authorNote })
    } else if (state === 'published') await replaceWords(tx, ctx, current, ready)
    else await holdEdit(tx, ctx, current, heldWords(current, ready), { findings, authorNote })
    return answerFor(current, words.title, state)
  })
}

export const wordsOfEdit = (post: Pick<PostToEdit, 'kind' | 'title'>, { title, body, reason }: Edit) => ({
  title: post.kind === 'opening' ? (title ?? post.title) : '',
  text: body,
  reason,
})

const staleAgainst = ({ title, body, revision }: PostToEdit): Stale => ({
  outcome: 'stale',
  current: { title, body, revision },
})

type Ready = ReturnType<typeof wordsOfEdit> & { html: string; indexed: ReturnType<typeof indexWords> }

const revise = (tx: Transaction, ctx: Context, post: PostToEdit, { title, text: body, reason, html }: Ready) =>
  writeRevision(tx, ctx, post, { title, body, html, reason: reason || null, editedBy: authorOf(ctx.actor).id })

async function replaceWords(tx: Transaction, ctx: Context, post: PostToEdit, ready: Ready) {
  await revise(tx, ctx, post, ready)
  await withdrawHeldEdit(tx, ctx, post)
  const { id: subjectId, lang, createdAt: at, threadId, threadNo, lineId, no } = post
  await indexEntry(tx, { kind: 'post', subjectId, threadId, lineId, lang, at }, ready.indexed)
  const payload = { threadId, threadNo, lineId, postId: subjectId, no }
  await recordEvent(tx, ctx, 'post.edited', `post:${subjectId}`, payload)
}

const heldWords = (post: PostToEdit, { title, text: body, reason }: Ready) => ({
  title: post.kind === 'opening' ? title : null,
  body,
  reason: reason || null,
})

function answerFor(post: PostToEdit, title: string, state: 'published' | 'held') {
  const place = { threadNo: post.threadNo, postNo: post.no, postId: post.id }
  if (post.state === 'published' && state === 'held')
    return { outcome: 'edit-held' as const, ...place, slug: post.slug }
  const slug = post.kind === 'opening' ? slugFor(title) : post.slug
  return { outcome: post.state === 'held' ? ('held' as const) : state, ...place, slug }
}
