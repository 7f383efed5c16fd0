import { wholePassage } from '#app/features/backlog/find-passage.ts'
import { findSource } from '#app/features/backlog/find-source.server.ts'
import type { Request } from '#app/features/backlog/request-queries.server.ts'
import { storeMention } from '#app/features/backlog/store-mention.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Transaction } from '#db/client.server.ts'

type Ticked = { threadNo: number; ticked: readonly number[] }

/** Replies ticked in one go: each a mention of its author. Returns how many were new; what stands already is left alone. */
export async function storeTicked(
  tx: Transaction,
  ctx: Context,
  request: Request,
  { threadNo, ticked }: Ticked,
): Promise<number> {
  let added = 0
  for (const postNo of new Set(ticked)) {
    const source = await findSource(tx, threadNo, postNo)
    const refused = await storeMention(tx, ctx, { request, source, passage: wholePassage(source.post.body) })
    if (!refused) added += 1
  }
  return added
}
