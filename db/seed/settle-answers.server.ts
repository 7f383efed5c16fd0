import { eq } from 'drizzle-orm'
import { findAnswered } from '#app/features/backlog/answers/answered-request.server.ts'
import { seeAnswer } from '#app/features/backlog/answers/note-delivery.server.ts'
import { type Said, sayDiffers } from '#app/features/backlog/answers/say-differs.server.ts'
import { watchRequest } from '#app/features/backlog/answers/watch-request.server.ts'
import { appealAnswer } from '#app/features/backlog/returning/appeal-answer.server.ts'
import { readConditions } from '#app/features/backlog/returning/read-conditions.server.ts'
import { tickWatch } from '#app/features/backlog/returning/tick-watch.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { kindOfPost } from '#app/features/forum/post.ts'
import { findThread } from '#app/features/forum/queries.server.ts'
import { renderMarkdown } from '#app/features/forum/render-markdown.server.ts'
import { storePost } from '#app/features/forum/store-post.server.ts'
import { languageOf } from '#app/features/forum/text-language.ts'
import { indexWords } from '#app/features/search/index-entry.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { requests } from '#db/schema/index.ts'
import { REQUESTS } from '#db/seed/community/requests.ts'
import {
  APPEALS_TO_ANSWERS,
  CARDS_IN_REPLIES,
  DIFFERENCES,
  MET_IN_THREADS,
  TICKED,
  WATCHERS,
} from '#db/seed/community/said-to-answers.ts'
import { asPerson, type Stage } from '#db/seed/stage.server.ts'
import type { ToldThread } from '#db/seed/tell-thread.server.ts'

const DAY = 86_400_000
const HOUR = 3_600_000

/** Answers that were put into threads, what members said to them, and an event that brought one back. */
export async function settleAnswers(stage: Stage, told: ToldThread[]): Promise<void> {
  const threads = new Map(told.map(({ key, no }) => [key, no]))
  for (const card of CARDS_IN_REPLIES) await putCard(stage, threads.get(card.thread) ?? 0, card)
  for (const met of MET_IN_THREADS) await meet(stage, threads.get(met.thread) ?? 0, met)
  for (const { request, by, daysAgo } of WATCHERS)
    await watchRequest(await asPerson(stage, by, stage.at - daysAgo * DAY), await numberOf(stage, request))
  for (const { request, by, daysAgo, text } of DIFFERENCES)
    ensureSaid(
      await sayDiffers(await asPerson(stage, by, stage.at - daysAgo * DAY), await numberOf(stage, request), { text }),
    )
  for (const { request, by, daysAgo, facts } of APPEALS_TO_ANSWERS)
    ensureSaid(
      await appealAnswer(await asPerson(stage, by, stage.at - daysAgo * DAY), await numberOf(stage, request), facts),
    )
  for (const tick of TICKED) await tickOne(stage, tick)
}

function ensureSaid(said: Said) {
  if (!said.ok) throw new Error(`refused: ${JSON.stringify(said.errors)}`)
}

async function numberOf({ db }: Stage, key: string): Promise<number> {
  const title = REQUESTS.find((request) => request.key === key)?.title ?? ''
  const [found] = await db.select({ no: requests.no }).from(requests).where(eq(requests.title, title))
  return ensureFound(found, 'request').no
}

async function putCard(
  stage: Stage,
  threadNo: number,
  { by, daysAgo, request, body: bodyFor }: (typeof CARDS_IN_REPLIES)[number],
) {
  const ctx = await asPerson(stage, by, stage.at - daysAgo * DAY)
  const thread = ensureFound(await findThread(ctx.db, threadNo), 'thread')
  const body = bodyFor(await numberOf(stage, request))
  const words = { lang: languageOf(body), body, html: renderMarkdown(body), words: indexWords('', body) }
  const post = { ...words, authorId: authorOf(ctx.actor).id, state: 'published' as const, replyToNo: null }
  await inTransaction(ctx, (tx) => storePost(tx, ctx, thread, { ...post, kind: kindOfPost(thread.kind, null) }))
}

async function meet(stage: Stage, threadNo: number, { request, daysAgo, by }: (typeof MET_IN_THREADS)[number]) {
  const no = await numberOf(stage, request)
  for (const [at, handle] of by.entries()) {
    const ctx = await asPerson(stage, handle, stage.at - daysAgo * DAY + at * 7 * HOUR)
    await seeAnswer(ctx, no, { channel: 'thread', context: `thread:${threadNo}` })
  }
}

async function tickOne(stage: Stage, { request, by, daysAgo, at, note, source }: (typeof TICKED)[number]) {
  const ctx = await asPerson(stage, by, stage.at - daysAgo * DAY)
  const no = await numberOf(stage, request)
  const { request: answered } = await findAnswered(ctx.db, no)
  const events = (await readConditions(ctx.db, 'staff', answered, 'zh-CN')).filter((each) => each.kind === 'watch')
  ensureSaid(await tickWatch(ctx, no, { watchId: events[at]?.id ?? '', note, source }))
}
