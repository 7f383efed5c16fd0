import { shownSchema } from '#app/features/backlog/answers/answer.schema.ts'
import { findLedger } from '#app/features/backlog/answers/answered-request.server.ts'
import type { Shown } from '#app/features/backlog/answers/channels.ts'
import { listLiveAnswers } from '#app/features/backlog/answers/live-answers.server.ts'
import { hasHelped } from '#app/features/backlog/answers/note-delivery.server.ts'
import { readOwnState } from '#app/features/backlog/answers/own-state.server.ts'
import { audienceOf } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'

export type AnswerPageData = Awaited<ReturnType<typeof readAnswerPage>>

/** An answer as one person sees it: with what this person said to it. */
export async function readAnswerPage(ctx: Context, no: number, query: URLSearchParams) {
  const { no: shownNo } = await findLedger(ctx.db, no)
  const reader = { audience: audienceOf(ctx.actor), language: ctx.language }
  const live = ensureFound((await listLiveAnswers(ctx.db, reader, [shownNo])).get(shownNo), 'request')
  const shown = shownIn(query)
  return { live, own: await readOwnState(ctx, shownNo), shown, helped: await hasHelped(ctx, shownNo, shown) }
}

function shownIn(query: URLSearchParams): Shown | undefined {
  return query.has('channel') ? shownSchema.safeParse(Object.fromEntries(query)).data : undefined
}
