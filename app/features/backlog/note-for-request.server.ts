import { and, eq, isNull } from 'drizzle-orm'
import { isWatching } from '#app/features/backlog/answers/is-watching.server.ts'
import { noteOfIntent } from '#app/features/backlog/volume/note-of-intent.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { RequestNote } from '#app/viewer-note.ts'
import { mentions, requests } from '#db/schema/index.ts'

/** `meToo` is of the present epoch: after a "no" the same person may ask again. */
export async function noteForRequest(ctx: Context, requestNo: number): Promise<RequestNote> {
  if (ctx.actor.kind !== 'account') return { asked: false, meToo: false }
  const own = await ctx.db
    .select({ channel: mentions.channel, saidIn: mentions.epoch, epoch: requests.epoch })
    .from(requests)
    .innerJoin(mentions, eq(mentions.requestId, requests.id))
    .where(and(eq(requests.no, requestNo), eq(mentions.accountId, ctx.actor.id), isNull(mentions.retractedAt)))
  return {
    asked: own.length > 0,
    ...(own.length > 0 && (await noteOfIntent(ctx, requestNo))),
    watching: await isWatching(ctx.db, ctx.actor.id, requestNo),
    meToo: own.some((mention) => mention.channel === 'me-too' && mention.saidIn === mention.epoch),
  }
}
