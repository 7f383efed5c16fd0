import type { FieldErrors } from '#app/platform/form.ts'
import type { Hours } from '#db/schema/backlog-routing.ts'

const DAY = /^(\d{4}-\d{2}-\d{2})(?:\s+(.*))?$/
const MOST_HOLIDAYS = 200

/** What is wrong with a calendar, by its field; nothing when a team could work by it. */
export function calendarFaults({ weekdays, opensAt, closesAt, holidays, timeZone }: Hours): FieldErrors | undefined {
  if (!isZone(timeZone)) return { timeZone: { key: 'calendar.zone' } }
  if (weekdays.length === 0) return { weekdays: { key: 'calendar.noDay' } }
  if (closesAt <= opensAt) return { closesAt: { key: 'calendar.closesFirst' } }
  if (holidays.length > MOST_HOLIDAYS)
    return { holidays: { key: 'calendar.tooMany', values: { limit: MOST_HOLIDAYS } } }
  return undefined
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** One day a line, `2026-12-25 Christmas`; the first line that is not one is named. */
export function readHolidays(typed: string): { ok: true; days: Hours['holidays'] } | { ok: false; line: string } {
  const days: Hours['holidays'] = []
  for (const line of typed
    .split('\n')
    .map((each) => each.trim())
    .filter(Boolean)) {
    const [, day = '', name = ''] = DAY.exec(line) ?? []
    const at = Date.parse(`${day}T00:00:00Z`)
    if (Number.isNaN(at) || !new Date(at).toISOString().startsWith(day)) return { ok: false, line: line.slice(0, 60) }
    if (!days.some((each) => each.day === day)) days.push({ day, name: name.slice(0, 60) })
  }
  return { ok: true, days: days.sort((a, b) => a.day.localeCompare(b.day)) }
}

export const holidaysText = ({ holidays }: Hours) => holidays.map(({ day, name }) => `${day} ${name}`.trim()).join('\n')

/** `09:30` in minutes; 24:00 ends the day. */
export function minutesOf(typed: string): number | undefined {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(typed.trim()) ?? []
  const minutes = Number(hour) * 60 + Number(minute)
  return Number(minute) < 60 && minutes <= 1440 ? minutes : undefined
}

export const timeText = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
