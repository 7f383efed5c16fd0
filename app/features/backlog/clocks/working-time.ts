import { DateTime } from 'luxon'
import type { Hours } from '#db/schema/backlog-routing.ts'

export type { Hours } from '#db/schema/backlog-routing.ts'

const MINUTES_OF_A_DAY = 1440
/** A calendar that never opens would be searched for ever. */
const MOST_DAYS = 20_000

type Window = { from: number; to: number; length: number }

/**
 * Working time is counted in working days: each counts one, however long it is. So a day of 23 or 25 hours, when clocks
 * are put forward or back, is a day like any other.
 */
export function workdaysBetween(hours: Hours, from: number, to: number): number {
  if (to < from) return -workdaysBetween(hours, to, from)
  const holidays = daysOff(hours)
  let days = 0
  for (let day: DateTime = dayOf(hours, from); day.toMillis() < to; day = nextDay(day)) {
    const open = windowOf(hours, holidays, day)
    if (open) days += Math.max(0, Math.min(to, open.to) - Math.max(from, open.from)) / open.length
  }
  return days
}

/** The first moment by which so many working days have passed. */
export function addWorkdays(hours: Hours, from: number, days: number): number {
  const holidays = daysOff(hours)
  let left = days
  let day: DateTime = dayOf(hours, from)
  for (let tried = 0; tried < MOST_DAYS; tried += 1, day = nextDay(day)) {
    const open = windowOf(hours, holidays, day)
    if (!open || open.to <= from) continue
    const begins = Math.max(from, open.from)
    const offers = (open.to - begins) / open.length
    if (left <= offers + TINY) return Math.min(open.to, Math.round(begins + Math.max(0, left) * open.length))
    left -= offers
  }
  throw new Error('a calendar without a working day in fifty years')
}

/** What halves and thirds of days leave over. */
const TINY = 1e-9

const daysOff = ({ holidays }: Hours) => new Set(holidays.map(({ day }) => day))
const dayOf = ({ timeZone }: Hours, at: number): DateTime => DateTime.fromMillis(at, { zone: timeZone }).startOf('day')
const nextDay = (day: DateTime): DateTime => day.plus({ days: 1 }).startOf('day')

/** When the team is at work on a day; nothing on a day off, nor where the clocks leap over all of its hours. */
function windowOf({ weekdays, opensAt, closesAt }: Hours, holidays: Set<string>, day: DateTime): Window | undefined {
  if (!weekdays.includes(day.weekday) || holidays.has(day.toISODate() ?? '')) return undefined
  const from = momentOf(day, opensAt)
  const to = momentOf(day, closesAt)
  return to > from ? { from, to, length: to - from } : undefined
}

const momentOf = (day: DateTime, minutes: number): number =>
  minutes >= MINUTES_OF_A_DAY
    ? nextDay(day).toMillis()
    : minutes === 0
      ? day.toMillis()
      : day.set({ hour: Math.floor(minutes / 60), minute: minutes % 60 }).toMillis()
