import { findStateClock, listClocksOfRequest } from '#app/features/backlog/clocks/clock-queries.server.ts'
import type { Queryable } from '#db/client.server.ts'

/** How late the house is with a request, once that has to be said to everybody. */
export async function readLateness(db: Queryable, requestId: string) {
  const clock = await findStateClock(db, requestId)
  if (!clock?.lateDays || clock.pausedAt !== null) return undefined
  return { days: clock.lateDays, unit: clock.unit }
}

export type ClockShown = Awaited<ReturnType<typeof readClocks>>[number]

/** For staff: what runs, what ran, and how long each took with and without its pauses. */
export const readClocks = async (db: Queryable, requestId: string) =>
  (await listClocksOfRequest(db, requestId)).map((clock) => {
    const { kind, unit, allowance, startedAt, dueAt, pausedAt, pausedMs, stoppedAt, usedInAll, breachedAt } = clock
    const half = clock.quietAt !== null
    return { kind, unit, allowance, startedAt, dueAt, pausedAt, pausedMs, stoppedAt, usedInAll, breachedAt, half }
  })
