import { expect, test } from 'vitest'
import {
  calendarFaults,
  holidaysText,
  minutesOf,
  readHolidays,
  timeText,
} from '#app/features/backlog/routing/calendar-faults.ts'

const hours = { timeZone: 'UTC', weekdays: [1], opensAt: 540, closesAt: 1020, holidays: [] }

test('a calendar by which nobody could work is refused by its field', () => {
  expect(calendarFaults(hours)).toBeUndefined()
  expect(calendarFaults({ ...hours, timeZone: 'Moon/Crater' })).toMatchObject({ timeZone: {} })
  expect(calendarFaults({ ...hours, weekdays: [] })).toMatchObject({ weekdays: {} })
  expect(calendarFaults({ ...hours, closesAt: 540 })).toMatchObject({ closesAt: {} })
})

test('days off are read a line each, sorted and each once', () => {
  const read = readHolidays('2026-12-26 Boxing Day\n\n2026-12-25 Christmas\n2026-12-25 twice')
  expect(read).toEqual({
    ok: true,
    days: [
      { day: '2026-12-25', name: 'Christmas' },
      { day: '2026-12-26', name: 'Boxing Day' },
    ],
  })
  expect(read.ok && holidaysText({ ...hours, holidays: read.days })).toBe('2026-12-25 Christmas\n2026-12-26 Boxing Day')
})

test('the first line that is no day is named', () => {
  expect(readHolidays('2026-12-25\n2026-02-30 never')).toEqual({ ok: false, line: '2026-02-30 never' })
  expect(readHolidays('Christmas')).toEqual({ ok: false, line: 'Christmas' })
})

test('a time of day', () => {
  expect(['09:30', '24:00', '9:05'].map(minutesOf)).toEqual([570, 1440, 545])
  expect(['24:01', '9', '10:75', ''].map(minutesOf)).toEqual([undefined, undefined, undefined, undefined])
  expect(timeText(545)).toBe('09:05')
})
