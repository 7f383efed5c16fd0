import { listProductsByLine } from '#app/features/catalogue/queries.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { findAuthors } from '#app/features/forum/authors.server.ts'
import { type Draft, findDraft } from '#app/features/forum/draft-queries.server.ts'
import { findWaitingEdit, type HeldEdit } from '#app/features/forum/held-edit/held-edit-queries.server.ts'
import { quoted } from '#app/features/forum/post.ts'
import { findPostToEdit, findPublishedPost } from '#app/features/forum/post-queries.server.ts'
import { findThread } from '#app/features/forum/queries.server.ts'
import { numberIn } from '#app/features/forum/thread.ts'
import { findOwnPhoto } from '#app/features/media/queries.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'

/** The form of a new thread, with the draft in it; the address may name a line or a product. */
export async function openAsk(ctx: Context, wanted: URLSearchParams) {
  const [draft, choices] = await Promise.all([
    findDraft(ctx.db, authorOf(ctx.actor).id, 'ask', 'new'),
    listProductsByLine(ctx.db),
  ])
  const line = wanted.get('line')
  const typed: Record<string, string> = { ...(line && { line }), ...draft?.fields }
  return { choices, composed: { typed, photo: await photoOf(ctx, draft), draft: placeOf('ask', 'new', draft) } }
}

/** The form of a reply: the draft first of all, else what is to be answered, quoted if so asked. */
export async function openReply(ctx: Context, threadNo: number, wanted: URLSearchParams) {
  const found = ensureFound(await findThread(ctx.db, threadNo), 'thread')
  ensureCan(ctx.actor, 'thread.reply', found)
  const target = `thread:${found.id}`
  const draft = await findDraft(ctx.db, authorOf(ctx.actor).id, target, 'reply')
  const to = numberIn(wanted.get('to'))
  const begun = wanted.has('quote') ? await quotationOf(ctx, threadNo, to) : ''
  const body = [draft?.fields.body, begun].filter(Boolean).join('\n\n')
  const typed = { ...draft?.fields, body, to: to ? String(to) : (draft?.fields.to ?? '') }
  const { no, slug, title, lang } = found
  return {
    thread: { no, slug, title, lang },
    composed: { typed, photo: await photoOf(ctx, draft), draft: placeOf(target, 'reply', draft) },
  }
}

async function quotationOf(ctx: Context, threadNo: number, postNo: number): Promise<string> {
  const post = ensureFound(await findPublishedPost(ctx.db, threadNo, postNo), 'post')
  const authors = await findAuthors(ctx.db, [post.authorId])
  return quoted(authors.get(post.authorId)?.handle ?? '', post.body)
}

export async function openEdit(ctx: Context, threadNo: number, postNo: number) {
  const post = ensureFound(await findPostToEdit(ctx.db, threadNo, postNo), 'post')
  ensureCan(ctx.actor, 'post.edit', post)
  const target = `post:${post.id}`
  const { id } = authorOf(ctx.actor)
  const [draft, waiting] = await Promise.all([findDraft(ctx.db, id, target, 'edit'), findWaitingEdit(ctx.db, post.id)])
  const ownWaiting = waiting?.editedBy === id ? waiting : undefined
  const typed = { title: post.title, body: post.body, ...(ownWaiting && wordsOf(ownWaiting)), ...draft?.fields }
  const { no, kind, slug, title, revision } = post
  return {
    post: { no, kind, slug, title, revision, threadNo },
    others: post.authorId !== id,
    replaces: ownWaiting !== undefined,
    composed: { typed, draft: placeOf(target, 'edit', draft) },
  }
}

const wordsOf = ({ title, body, reason }: HeldEdit) => ({
  ...(title !== null && { title }),
  body,
  reason: reason ?? '',
})

const placeOf = (target: string, mode: Draft['mode'], draft?: Draft) => ({
  target,
  mode,
  revision: draft?.revision ?? 0,
})

async function photoOf(ctx: Context, draft?: Draft) {
  if (!draft?.photoId) return null
  const photo = await findOwnPhoto(ctx.db, authorOf(ctx.actor).id, draft.photoId)
  return photo && photo.postId === null ? { id: photo.id, alt: draft.fields.alt ?? photo.alt } : null
}
