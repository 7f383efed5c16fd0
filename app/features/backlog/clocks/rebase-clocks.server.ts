import { and, eq, isNull, lt } from 'drizzle-orm'
import { findCalendar } from '#app/features/backlog/clocks/clock-queries.server.ts'
import { rebaseClock } from '#app/features/backlog/clocks/run-clocks.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { clocks } from '#db/schema/index.ts'

const SLICE = 50

/** After a calendar was changed: clocks that still run go by the new hours from now on. Stopped ones stay as they are. */
export async function rebaseClocks(ctx: Context, { calendarId }: Record<string, unknown>): Promise<void> {
  for (let full = true; full; )
    full = await inTransaction(ctx, async (tx) => {
      const calendar = await findCalendar(tx, String(calendarId))
      const older = await tx
        .select()
        .from(clocks)
        .where(
          and(
            eq(clocks.calendarId, calendar.id),
            isNull(clocks.stoppedAt),
            lt(clocks.calendarVersion, calendar.version),
          ),
        )
        .limit(SLICE)
      for (const clock of older) await rebaseClock(tx, ctx, clock, calendar)
      const requestIds = [...new Set(older.flatMap(({ requestId }) => requestId ?? []))]
      if (requestIds.length > 0) await recordEvent(tx, ctx, 'clocks.rebased', `calendar:${calendar.id}`, { requestIds })
      return older.length === SLICE
    })
}
