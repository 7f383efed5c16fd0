import { findLedger } from '#app/features/backlog/answers/answered-request.server.ts'
import { listRepliesOf } from '#app/features/backlog/answers/open-replies.server.ts'
import { readConditions } from '#app/features/backlog/returning/read-conditions.server.ts'
import { audienceOf } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'

export type RepliesData = Awaited<ReturnType<typeof readReplies>>

/** What members say to an answer, with the events that staff watch for. */
export async function readReplies(ctx: Context, no: number) {
  const request = await findLedger(ctx.db, no)
  const conditions = await readConditions(ctx.db, audienceOf(ctx.actor), request, ctx.language)
  return {
    ...{ no: request.no, title: request.title, lang: request.lang, label: request.label },
    ...(await listRepliesOf(ctx.db, request.id)),
    events: conditions.filter((each) => each.kind === 'watch'),
  }
}
