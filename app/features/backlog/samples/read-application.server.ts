import { listScenes } from '#app/features/backlog/judging/list-scenes.server.ts'
import { findLive, findRequestToApply } from '#app/features/backlog/samples/apply-for-sample.server.ts'
import { mayApplyFor } from '#app/features/backlog/samples/may-apply.ts'
import { readCurrentRound } from '#app/features/backlog/samples/read-board.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { findOwnPhoto } from '#app/features/media/queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'

export type ApplicationPage = Awaited<ReturnType<typeof readApplication>>

/** What is known before anybody applies: the request, the places and the money of the round, and one's own sample. */
export async function readApplication(ctx: Context, no: number) {
  const request = await findRequestToApply(ctx.db, no)
  return {
    request: { no: request.no, title: request.title, lang: request.lang, need: request.need },
    mayApply: mayApplyFor(request.state),
    live: await findLive(ctx.db, authorOf(ctx.actor).id),
    round: await readCurrentRound(ctx),
    scenes: await listScenes(ctx.db),
  }
}

/** A picture that came along with a form that was refused, so that it need not be sent again. */
export async function findKeptPhoto(ctx: Context, photoId: string | undefined) {
  const photo = photoId ? await findOwnPhoto(ctx.db, authorOf(ctx.actor).id, photoId) : undefined
  return photo && photo.postId === null ? { id: photo.id, alt: photo.alt } : null
}
