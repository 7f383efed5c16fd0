import { and, eq } from 'drizzle-orm'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureMayPost } from '#app/features/forum/ensure-may-post.server.ts'
import { judgeWords } from '#app/features/forum/judge-words.server.ts'
import { kindOfPost, stateAfter } from '#app/features/forum/post.ts'
import { findThread, type Thread } from '#app/features/forum/queries.server.ts'
import { type SentPhoto, wordsOfPhoto } from '#app/features/forum/receive-photo.server.ts'
import { renderMarkdown } from '#app/features/forum/render-markdown.server.ts'
import { findSamePost } from '#app/features/forum/same-again.server.ts'
import { type Asked, type Submitted, settleRefused, settleStored } from '#app/features/forum/settle-judgement.server.ts'
import { type ReadyPost, storePost } from '#app/features/forum/store-post.server.ts'
import { languageOf } from '#app/features/forum/text-language.ts'
import type { Words } from '#app/features/forum/words.ts'
import { indexWords } from '#app/features/search/index-entry.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { posts } from '#db/schema/index.ts'

export type NewPost = { threadNo: number; body: string; replyToNo: number | null; photo?: SentPhoto }

/** Judges an answer or reply; it is published, held for a moderator, or refused and kept as a draft. */
export async function publishPost(ctx: Context, input: NewPost, asked?: Asked): Promise<Submitted> {
  const thread = ensureFound(await findThread(ctx.db, input.threadNo), 'thread')
  ensureCan(ctx.actor, 'thread.reply', thread)
  const replyToNo = await findRepliedTo(ctx, thread, input.replyToNo)
  const sent = { authorId: authorOf(ctx.actor).id, at: ctx.now(), body: input.body, threadId: thread.id, replyToNo }
  const same = await findSamePost(ctx.db, sent)
  if (same) return same
  await ensureMayPost(ctx)

  const judged = await judgePost(ctx, thread, input, asked)
  const draft = draftOf(thread, input)
  const state = stateAfter(judged.verdict.outcome, judged.asked)
  if (state === 'refused') return settleRefused(ctx, judged, draft)

  const ready = readyPost(sent.authorId, thread, { ...input, replyToNo }, state)
  return inTransaction(ctx, async (tx) => {
    const meanwhile = await findSamePost(tx, sent)
    if (meanwhile) return meanwhile
    const post = await storePost(tx, ctx, thread, ready)
    await settleStored(tx, ctx, { judged, draft, postId: post.id, authorId: sent.authorId, state, asked })
    return { outcome: state, threadNo: thread.no, slug: thread.slug, postNo: post.no, postId: post.id }
  })
}

/** The opening post is answered by answering the thread. */
async function findRepliedTo(ctx: Context, thread: Thread, no: number | null): Promise<number | null> {
  if (no === null || no === 1) return null
  const there = and(eq(posts.threadId, thread.id), eq(posts.no, no), eq(posts.state, 'published'))
  const [post] = await ctx.db.select({ no: posts.no }).from(posts).where(there)
  return ensureFound(post, 'post').no
}

export const wordsOfPost = ({ body, photo }: Pick<NewPost, 'body' | 'photo'>): Words => ({
  text: body,
  ...wordsOfPhoto(photo),
})

export const judgeNewPost = (ctx: Context, thread: Thread, post: NewPost) =>
  judgeWords(ctx, wordsOfPost(post), { line: thread.lineSlug, threadKind: thread.kind, opening: false })

async function judgePost(ctx: Context, thread: Thread, post: NewPost, asked?: Asked) {
  const words = wordsOfPost(post)
  const verdict = await judgeNewPost(ctx, thread, post)
  return { target: `thread:${thread.id}`, mode: 'reply' as const, words, verdict, asked: asked !== undefined }
}

const draftOf = (thread: Thread, { body, replyToNo, photo }: NewPost) => ({
  target: `thread:${thread.id}`,
  mode: 'reply' as const,
  fields: { body, to: replyToNo ? String(replyToNo) : '', alt: photo?.alt ?? '' },
  photoId: photo?.id,
})

function readyPost(
  authorId: string,
  thread: Thread,
  { body, replyToNo, photo }: NewPost,
  state: ReadyPost['state'],
): ReadyPost {
  const kind = kindOfPost(thread.kind, replyToNo)
  const lang = languageOf(body)
  return {
    authorId,
    kind,
    replyToNo,
    lang,
    body,
    html: renderMarkdown(body),
    words: indexWords('', body),
    state,
    photo,
  }
}
