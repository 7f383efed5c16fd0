import { authorOf } from '#app/features/forum/author.ts'
import { kindOfPost } from '#app/features/forum/post.ts'
import { findThread } from '#app/features/forum/queries.server.ts'
import { renderMarkdown } from '#app/features/forum/render-markdown.server.ts'
import { storePost } from '#app/features/forum/store-post.server.ts'
import { languageOf } from '#app/features/forum/text-language.ts'
import { findAppealAbout } from '#app/features/review/appeals/appeal-queries.server.ts'
import { decideAppeal } from '#app/features/review/appeals/decide-appeal.server.ts'
import { makeAppeal } from '#app/features/review/appeals/make-appeal.server.ts'
import { decideItem } from '#app/features/review/decide/decide-item.server.ts'
import { removePublishedPost } from '#app/features/review/decide/remove-published-post.server.ts'
import { findWaitingFlagItem } from '#app/features/review/flags/flag-queries.server.ts'
import { raiseFlag } from '#app/features/review/flags/raise-flag.server.ts'
import { indexWords } from '#app/features/search/index-entry.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { APPEALS, FLAGS, type SeedAppeal } from '#db/seed/community/appeals.ts'
import { asPerson, type Stage } from '#db/seed/stage.server.ts'
import type { ToldThread } from '#db/seed/tell-thread.server.ts'

const MINUTE = 60_000
const DAY = 1440 * MINUTE

/** Posts that were removed, what their authors said to that, and what members want looked at. */
export async function settleAppeals(stage: Stage, told: ToldThread[]): Promise<void> {
  const numbers = new Map(told.map(({ key, no }) => [key, no]))
  for (const seed of APPEALS) await playAppeal(stage, numbers.get(seed.thread) ?? 0, seed)
  for (const { thread, postNo, by, minutesAgo, ...flag } of FLAGS) {
    const ctx = await asPerson(stage, by, stage.at - minutesAgo * MINUTE)
    await raiseFlag(ctx, { threadNo: numbers.get(thread) ?? 0, postNo }, flag)
  }
}

async function playAppeal(stage: Stage, threadNo: number, seed: SeedAppeal) {
  const { id: postId, no: postNo } = await write(stage, threadNo, seed)
  const person = (handle: string, daysAgo: number) => asPerson(stage, handle, stage.at - daysAgo * DAY)
  await remove(stage, { threadNo, postNo, postId }, seed)
  const { author, appeal, answer } = seed
  await makeAppeal(await person(author, appeal.daysAgo), { kind: 'post', id: postId, text: appeal.text })
  if (!answer) return
  const { id } = ensureFound(await findAppealAbout(stage.db, 'post', postId), 'appeal')
  await decideAppeal(await person(answer.by, answer.daysAgo), id, { outcome: answer.outcome, reason: answer.reason })
}

async function write(stage: Stage, threadNo: number, { author, body, writtenDaysAgo }: SeedAppeal) {
  const ctx = await asPerson(stage, author, stage.at - writtenDaysAgo * DAY)
  const thread = ensureFound(await findThread(ctx.db, threadNo), 'thread')
  const words = { lang: languageOf(body), body, html: renderMarkdown(body), words: indexWords('', body) }
  const post = { ...words, authorId: authorOf(ctx.actor).id, state: 'published' as const, replyToNo: null }
  return inTransaction(ctx, (tx) => storePost(tx, ctx, thread, { ...post, kind: kindOfPost(thread.kind, null) }))
}

type Place = { threadNo: number; postNo: number; postId: string }

async function remove(stage: Stage, { postId, ...place }: Place, { flaggedBy, removed, writtenDaysAgo }: SeedAppeal) {
  const { reason } = removed
  const moderator = await asPerson(stage, removed.by, stage.at - removed.daysAgo * DAY)
  if (!flaggedBy) return removePublishedPost(moderator, place, { reason })
  const flagger = await asPerson(stage, flaggedBy.by, stage.at - ((removed.daysAgo + writtenDaysAgo) / 2) * DAY)
  await raiseFlag(flagger, place, { reason: 'promotion', clause: 'no-selling', note: flaggedBy.note })
  const item = ensureFound(await findWaitingFlagItem(stage.db, postId), 'item')
  await decideItem(moderator, item.id, { decision: 'remove', reason })
}
