import { and, inArray, isNull, ne, sql } from 'drizzle-orm'
import { PROMISING } from '#app/features/backlog/clocks/clock-lengths.ts'
import { moveClocks } from '#app/features/backlog/clocks/move-clocks.server.ts'
import { stop } from '#app/features/backlog/clocks/run-clocks.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { readSettings } from '#app/platform/settings.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { clocks, requests } from '#db/schema/index.ts'

const SLICE = 50

/**
 * Every open request has the clock that belongs to it: those from before there were clocks get theirs from now on, and so
 * do all when a team stops being small. A small team promises nothing, so its clocks stop.
 */
export async function settleClocks(ctx: Context): Promise<void> {
  const { settings } = await readSettings(ctx.db)
  const slice = settings.backlog.team === 'full' ? startSome : stopSome
  while ((await slice({ ...ctx, settings })) === SLICE);
}

const clockless = sql`not exists (select 1 from ${clocks} c
  where c.subject = 'request:' || ${requests.id} and c.stopped_at is null)`

async function startSome(ctx: Context): Promise<number> {
  const found = await ctx.db
    .select({ id: requests.id, state: requests.state })
    .from(requests)
    .where(and(inArray(requests.state, [...PROMISING]), clockless))
    .limit(SLICE)
  await inTransaction(ctx, async (tx) => {
    for (const request of found) await moveClocks(tx, ctx, { request, to: request.state })
  })
  return found.length
}

async function stopSome(ctx: Context): Promise<number> {
  return inTransaction(ctx, async (tx) => {
    const running = await tx
      .select()
      .from(clocks)
      .where(and(isNull(clocks.stoppedAt), ne(clocks.kind, 'sample-feedback')))
      .limit(SLICE)
    for (const clock of running) await stop(tx, ctx, clock)
    return running.length
  })
}
