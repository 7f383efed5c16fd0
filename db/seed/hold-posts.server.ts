import { authorOf } from '#app/features/forum/author.ts'
import { judgeWords } from '#app/features/forum/judge-words.server.ts'
import { openReviewItem } from '#app/features/forum/open-review-item.server.ts'
import { kindOfPost } from '#app/features/forum/post.ts'
import { findThread } from '#app/features/forum/queries.server.ts'
import { type Judged, recordJudgement } from '#app/features/forum/record-judgement.server.ts'
import { renderMarkdown } from '#app/features/forum/render-markdown.server.ts'
import { settleRefused } from '#app/features/forum/settle-judgement.server.ts'
import { storePost } from '#app/features/forum/store-post.server.ts'
import { storeThread } from '#app/features/forum/store-thread.server.ts'
import { languageOf } from '#app/features/forum/text-language.ts'
import { indexWords } from '#app/features/search/index-entry.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { HELD_POSTS, type SeedHeldPost } from '#db/seed/community/held-posts.ts'
import { REFUSED_DRAFT } from '#db/seed/community/refused-draft.ts'
import { asPerson, type Stage } from '#db/seed/stage.server.ts'
import type { Catalogue, ToldThread } from '#db/seed/tell-thread.server.ts'

const HOUR = 3_600_000

/** What waits for a moderator, with what the rules of today find in it. */
export async function holdPosts(stage: Stage, catalogue: Catalogue, told: ToldThread[]): Promise<void> {
  const numbers = new Map(told.map(({ key, no }) => [key, no]))
  for (const seed of HELD_POSTS) await holdPost(stage, catalogue, seed, numbers.get(seed.thread ?? ''))
}

/** As its author sent it, for the rules of today to hold. */
export async function holdPost(
  stage: Stage,
  catalogue: Catalogue,
  seed: Omit<SeedHeldPost, 'key' | 'kind' | 'language'>,
  threadNo: number | undefined,
): Promise<void> {
  const ctx = await asPerson(stage, seed.author, stage.at - seed.hoursAgo * HOUR)
  const place = await placeOf(ctx, catalogue, seed, threadNo)
  const words = { title: seed.title, text: seed.body }
  const judged = {
    target: place.target,
    mode: place.mode,
    words,
    verdict: await judgeWords(ctx, words),
    asked: seed.asked,
  }
  const opened = { kind: seed.asked ? ('asked' as const) : ('held' as const), authorNote: seed.why ?? null }
  await inTransaction(ctx, async (tx) => {
    const postId = await place.store(tx)
    await recordJudgement(tx, ctx, judged, postId)
    await openReviewItem(tx, ctx, {
      ...opened,
      postId,
      authorId: authorOf(ctx.actor).id,
      findings: judged.verdict.findings,
    })
  })
}

type Place = { target: string; mode: 'new' | 'reply'; store(tx: Transaction): Promise<string> }

async function placeOf(
  ctx: Context,
  { lineIds }: Catalogue,
  { title, body, line }: Pick<SeedHeldPost, 'title' | 'body' | 'line'>,
  threadNo?: number,
): Promise<Place> {
  const ready = {
    ...{
      authorId: authorOf(ctx.actor).id,
      lang: languageOf(`${title ?? ''} ${body}`),
      body,
      html: renderMarkdown(body),
    },
    ...{ words: indexWords(title ?? '', body), state: 'held' as const },
  }
  if (title !== undefined) {
    const thread = {
      lineId: lineIds.get(line ?? '') ?? '',
      productId: null,
      kind: 'discussion' as const,
      title,
      opening: ready,
    }
    return { target: 'ask', mode: 'new', store: async (tx) => (await storeThread(tx, ctx, thread)).post.id }
  }
  const thread = ensureFound(await findThread(ctx.db, threadNo ?? 0), 'thread')
  const post = { ...ready, kind: kindOfPost(thread.kind, null), replyToNo: null }
  return {
    target: `thread:${thread.id}`,
    mode: 'reply',
    store: async (tx) => (await storePost(tx, ctx, thread, post)).id,
  }
}

/** The text that was refused, kept for its author with the words at fault. */
export async function keepRefusedDraft(stage: Stage, told: ToldThread[]): Promise<void> {
  const { author, thread: key, body, hoursAgo } = REFUSED_DRAFT
  const ctx = await asPerson(stage, author, stage.at - hoursAgo * HOUR)
  const no = told.find((one) => one.key === key)?.no ?? 0
  const { id } = ensureFound(await findThread(ctx.db, no), 'thread')
  const target = `thread:${id}`
  const words = { text: body }
  const judged: Judged = { target, mode: 'reply', words, verdict: await judgeWords(ctx, words), asked: false }
  await settleRefused(ctx, judged, { target, mode: 'reply', fields: { body, to: '', alt: '' } })
}
