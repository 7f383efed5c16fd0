import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import { type ClockKind, STATE_CLOCKS } from '#app/features/backlog/clocks/clock-lengths.ts'
import type { Hours } from '#app/features/backlog/clocks/working-time.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'
import { calendarHistory, calendars, clocks, lineCalendars } from '#db/schema/index.ts'

export type Clock = typeof clocks.$inferSelect
export type Calendar = typeof calendars.$inferSelect

/** The calendar that every house begins with. */
export const HOUSE = 'house'

export async function findCalendar(db: Queryable, id: string): Promise<Calendar> {
  const [found] = await db.select().from(calendars).where(eq(calendars.id, id))
  return ensureFound(found, 'calendar')
}

/** The calendar of the team that looks after a line, or the house's own. */
export async function findCalendarOfLine(db: Queryable, lineId: string | null | undefined): Promise<Calendar> {
  const [own] = lineId
    ? await db.select({ id: lineCalendars.calendarId }).from(lineCalendars).where(eq(lineCalendars.lineId, lineId))
    : []
  return findCalendar(db, own?.id ?? HOUSE)
}

/** The hours under which a clock counts: those of its calendar, as they were when it last began to run. */
export async function findHours(
  db: Queryable,
  { calendarId, calendarVersion }: Pick<Clock, 'calendarId' | 'calendarVersion'>,
): Promise<Hours> {
  const [found] = await db
    .select({ hours: calendarHistory.hours })
    .from(calendarHistory)
    .where(and(eq(calendarHistory.calendarId, calendarId), eq(calendarHistory.version, calendarVersion)))
  return ensureFound(found, 'calendar').hours
}

export const listLiveClocks = (db: Queryable, subject: string, kind?: ClockKind): Promise<Clock[]> =>
  db
    .select()
    .from(clocks)
    .where(
      and(
        eq(clocks.subject, subject),
        kind === undefined ? undefined : eq(clocks.kind, kind),
        isNull(clocks.stoppedAt),
      ),
    )

/** The promise that a request's state makes, running or paused. */
export async function findStateClock(db: Queryable, requestId: string): Promise<Clock | undefined> {
  const [found] = await db
    .select()
    .from(clocks)
    .where(
      and(
        eq(clocks.subject, `request:${requestId}`),
        inArray(clocks.kind, [...STATE_CLOCKS]),
        isNull(clocks.stoppedAt),
      ),
    )
  return found
}

/** Every clock a request ever had, the latest first. */
export const listClocksOfRequest = (db: Queryable, requestId: string): Promise<Clock[]> =>
  db.select().from(clocks).where(eq(clocks.requestId, requestId)).orderBy(desc(clocks.startedAt))
