import { authorOf } from '#app/features/forum/author.ts'
import { ensureMayPost } from '#app/features/forum/ensure-may-post.server.ts'
import { judgeWords } from '#app/features/forum/judge-words.server.ts'
import { stateAfter } from '#app/features/forum/post.ts'
import { type SentPhoto, wordsOfPhoto } from '#app/features/forum/receive-photo.server.ts'
import { renderMarkdown } from '#app/features/forum/render-markdown.server.ts'
import { findSameThread } from '#app/features/forum/same-again.server.ts'
import { type Asked, type Submitted, settleRefused, settleStored } from '#app/features/forum/settle-judgement.server.ts'
import { storeThread } from '#app/features/forum/store-thread.server.ts'
import { languageOf } from '#app/features/forum/text-language.ts'
import type { ThreadKind } from '#app/features/forum/thread.ts'
import type { Words } from '#app/features/forum/words.ts'
import { indexWords } from '#app/features/search/index-entry.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

export type NewThread = {
  line: { id: string; slug: string }
  product?: { id: string; sku: string }
  kind: ThreadKind
  title: string
  body: string
  photo?: SentPhoto
}

/** Judges a new thread; it is published, held for a moderator, or refused and kept as a draft. */
export async function startThread(ctx: Context, input: NewThread, asked?: Asked): Promise<Submitted> {
  ensureCan(ctx.actor, 'thread.start')
  const sent = { authorId: authorOf(ctx.actor).id, at: ctx.now(), title: input.title, body: input.body }
  const same = await findSameThread(ctx.db, sent)
  if (same) return same
  await ensureMayPost(ctx)

  const judged = await judgeThread(ctx, input, asked)
  const draft = draftOf(input)
  const state = stateAfter(judged.verdict.outcome, judged.asked)
  if (state === 'refused') return settleRefused(ctx, judged, draft)

  const ready = readyThread(sent.authorId, input, state)
  return inTransaction(ctx, async (tx) => {
    const meanwhile = await findSameThread(tx, sent)
    if (meanwhile) return meanwhile
    const { no, slug, post } = await storeThread(tx, ctx, ready)
    await settleStored(tx, ctx, { judged, draft, postId: post.id, authorId: sent.authorId, state, asked })
    return { outcome: state, threadNo: no, slug, postNo: post.no, postId: post.id }
  })
}

export const wordsOfThread = ({ title, body, photo }: NewThread): Words => ({
  title,
  text: body,
  ...wordsOfPhoto(photo),
})

export const judgeNewThread = (ctx: Context, input: NewThread) =>
  judgeWords(ctx, wordsOfThread(input), { line: input.line.slug, threadKind: input.kind, opening: true })

async function judgeThread(ctx: Context, input: NewThread, asked?: Asked) {
  const words = wordsOfThread(input)
  const verdict = await judgeNewThread(ctx, input)
  return { target: 'ask', mode: 'new' as const, words, verdict, asked: asked !== undefined }
}

const draftOf = ({ line, product, kind, title, body, photo }: NewThread) => ({
  target: 'ask',
  mode: 'new' as const,
  fields: { line: line.slug, product: product?.sku ?? '', kind, title, body, alt: photo?.alt ?? '' },
  photoId: photo?.id,
})

function readyThread(
  authorId: string,
  { line, product, kind, title, body, photo }: NewThread,
  state: 'published' | 'held',
) {
  const lang = languageOf(`${title} ${body}`)
  const opening = { authorId, lang, body, html: renderMarkdown(body), words: indexWords(title, body), state, photo }
  return { lineId: line.id, productId: product?.id ?? null, kind, title, opening }
}
