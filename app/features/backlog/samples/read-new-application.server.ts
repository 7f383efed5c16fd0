import { listScenes } from '#app/features/backlog/judging/list-scenes.server.ts'
import { findLive } from '#app/features/backlog/samples/apply-for-sample.server.ts'
import { readCurrentRound } from '#app/features/backlog/samples/read-board.server.ts'
import { findWish } from '#app/features/backlog/samples/wish-queries.server.ts'
import { listLines } from '#app/features/catalogue/queries.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import type { Context } from '#app/platform/context.server.ts'

export type NewApplicationPage = Awaited<ReturnType<typeof readNewApplication>>

/** What is known before somebody applies with a need of their own, and what waits already. */
export async function readNewApplication(ctx: Context) {
  const { id } = authorOf(ctx.actor)
  return {
    live: await findLive(ctx.db, id),
    wish: await findWish(ctx.db, id),
    round: await readCurrentRound(ctx),
    scenes: await listScenes(ctx.db),
    lines: (await listLines(ctx.db)).map(({ slug, name }) => ({ slug, name: name[ctx.language] })),
  }
}
