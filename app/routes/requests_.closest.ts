import { listFiveClosest } from '#app/features/backlog/closest-requests.server.ts'
import { findThread } from '#app/features/backlog/read-collect.server.ts'
import { meaningOf } from '#app/features/backlog/similarity/meaning-of.server.ts'
import { numberIn } from '#app/features/forum/thread.ts'
import { personalRoute } from '#app/route.server.ts'

/** What is close to the words that are being marked. */
export const loader = personalRoute('request.collect', async ({ ctx, url }) => {
  const thread = await findThread(ctx.db, numberIn(url.searchParams.get('thread')))
  const words = `${url.searchParams.get('q') ?? ''} ${thread?.title ?? ''}`
  return Response.json(await listFiveClosest(ctx.db, words, thread?.lineId ?? null, await meaningOf(ctx, words)))
})
