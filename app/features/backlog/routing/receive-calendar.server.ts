import { calendarSchema, clockSetSchema } from '#app/features/backlog/routing/calendar.schema.ts'
import { readHolidays } from '#app/features/backlog/routing/calendar-faults.ts'
import { changeCalendar, makeCalendar } from '#app/features/backlog/routing/change-calendar.server.ts'
import { saveClockSet } from '#app/features/backlog/routing/save-clock-set.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type FieldErrors, parseForm, typedFields } from '#app/platform/form.ts'

type Received = { ok: true } | { ok: false; errors: FieldErrors; typed: Record<string, string> }

/** A calendar, new or changed; or lengths of their own. */
export async function receiveCalendar(ctx: Context, form: FormData, intent: string): Promise<Received> {
  if (intent === 'set') return receiveSet(ctx, form)
  const read = parseForm(calendarSchema, form)
  if (!read.ok) return read
  const typed = typedFields(form)
  const off = readHolidays(read.value.holidays)
  if (!off.ok)
    return { ok: false, errors: { holidays: { key: 'calendar.holiday', values: { line: off.line } } }, typed }
  const { id, name, timeZone, opensAt, closesAt } = read.value
  const weekdays = form
    .getAll('weekdays')
    .map(Number)
    .filter((day) => day >= 1 && day <= 7)
    .sort()
  const lines = form.getAll('lines').map(String)
  const hours = { timeZone, weekdays: [...new Set(weekdays)], opensAt, closesAt, holidays: off.days }
  const saved = id
    ? await changeCalendar(ctx, { id, name, hours, lines })
    : await makeCalendar(ctx, { name, hours, lines })
  return saved.ok ? saved : { ...saved, typed }
}

async function receiveSet(ctx: Context, form: FormData): Promise<Received> {
  const read = parseForm(clockSetSchema, form)
  if (!read.ok) return read
  const { name, ...days } = read.value
  await saveClockSet(ctx, { name, days })
  return { ok: true }
}
