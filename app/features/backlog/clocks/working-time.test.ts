import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { addWorkdays, type Hours, workdaysBetween } from '#app/features/backlog/clocks/working-time.ts'

const office = (more: Partial<Hours> = {}): Hours => ({
  timeZone: 'Europe/Berlin',
  weekdays: [1, 2, 3, 4, 5],
  opensAt: 9 * 60,
  closesAt: 17 * 60,
  holidays: [],
  ...more,
})
const wholeDays = (more: Partial<Hours> = {}) => office({ opensAt: 0, closesAt: 1440, ...more })
const at = (local: string, zone = 'Europe/Berlin') => DateTime.fromISO(local, { zone }).toMillis()
const local = (ms: number, zone = 'Europe/Berlin') => DateTime.fromMillis(ms, { zone }).toFormat("yyyy-MM-dd'T'HH:mm")

describe('so many working days later', () => {
  const cases: [said: string, hours: Hours, from: string, days: number, due: string][] = [
    ['the same hour two days on', office(), '2026-11-03T10:00', 2, '2026-11-05T10:00'],
    ['over the weekend', office(), '2026-11-06T15:00', 1, '2026-11-09T15:00'],
    ['asked at night, it begins in the morning', office(), '2026-11-03T23:30', 1, '2026-11-04T17:00'],
    ['asked on a Sunday, it begins on Monday', wholeDays(), '2026-11-08T12:00', 1, '2026-11-10T00:00'],
    ['half a day', office(), '2026-11-03T09:00', 0.5, '2026-11-03T13:00'],
    [
      'two days off in a row',
      office({
        holidays: [
          { day: '2026-12-24', name: 'Eve' },
          { day: '2026-12-25', name: 'Christmas' },
        ],
      }),
      '2026-12-23T12:00',
      1,
      '2026-12-28T12:00',
    ],
    [
      'over the day of 25 hours',
      wholeDays({ weekdays: [1, 2, 3, 4, 5, 6, 7] }),
      '2026-10-24T12:00',
      1,
      '2026-10-25T11:30',
    ],
    [
      'over the day of 23 hours',
      wholeDays({ weekdays: [1, 2, 3, 4, 5, 6, 7] }),
      '2026-03-28T12:00',
      1,
      '2026-03-29T12:30',
    ],
    [
      'a team that works from Sunday to Thursday',
      office({ weekdays: [7, 1, 2, 3, 4] }),
      '2026-11-05T16:00',
      1,
      '2026-11-08T16:00',
    ],
  ]
  test.each(cases)('%s', (_, hours, from, days, due) => {
    expect(local(addWorkdays(hours, at(from), days))).toBe(due)
  })

  test('a day on which the clocks leap over all of its hours is no working day', () => {
    const night = office({ weekdays: [6, 7, 1], opensAt: 120, closesAt: 180 })
    expect(workdaysBetween(night, at('2026-03-29T00:00'), at('2026-03-30T00:00'))).toBe(0)
    expect(local(addWorkdays(night, at('2026-03-29T00:00'), 1))).toBe('2026-03-30T03:00')
  })

  test('where the clocks leap at midnight the day begins later', () => {
    const cairo = wholeDays({ timeZone: 'Africa/Cairo', weekdays: [5] })
    const leap = at('2026-04-24T00:00', 'Africa/Cairo')
    expect(workdaysBetween(cairo, leap - 3_600_000, leap + 30 * 3_600_000)).toBe(1)
  })

  test('Shanghai keeps its own days off', () => {
    const shanghai = office({ timeZone: 'Asia/Shanghai', holidays: [{ day: '2027-02-08', name: '春节' }] })
    const due = addWorkdays(shanghai, at('2027-02-05T11:00', 'Asia/Shanghai'), 1)
    expect(local(due, 'Asia/Shanghai')).toBe('2027-02-09T11:00')
  })
})

describe('for any calendar, moment and length', () => {
  const YEAR = [Date.UTC(2026, 0, 1), Date.UTC(2028, 0, 1)] as const
  const moment = fc.integer({ min: YEAR[0], max: YEAR[1] })
  const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Shanghai', 'Africa/Cairo', 'Australia/Lord_Howe']
  const hours: fc.Arbitrary<Hours> = fc
    .record({
      timeZone: fc.constantFrom(...zones),
      weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      span: fc.constantFrom<[number, number][]>([0, 1440], [540, 1020], [480, 1439], [60, 240], [1200, 1440]),
      off: fc.uniqueArray(fc.integer({ min: 0, max: 700 }), { maxLength: 12 }),
    })
    .map(({ timeZone, weekdays, span: [opensAt, closesAt], off }) => {
      const holidays = off.map((days) => ({
        day: DateTime.fromMillis(YEAR[0]).plus({ days }).toISODate() ?? '',
        name: '',
      }))
      return { timeZone, weekdays, opensAt, closesAt, holidays }
    })
  const length = fc.double({ min: 0.01, max: 40, noNaN: true })

  test('what was added is what has passed', () => {
    fc.assert(
      fc.property(hours, moment, length, (calendar, from, days) => {
        expect(workdaysBetween(calendar, from, addWorkdays(calendar, from, days))).toBeCloseTo(days, 5)
      }),
      { numRuns: 150 },
    )
  })

  test('time passes the same whether it is counted at once or in two parts', () => {
    fc.assert(
      fc.property(hours, moment, fc.nat(9e9), fc.nat(9e9), (calendar, from, first, second) => {
        const [middle, end] = [from + first, from + first + second]
        const parts = workdaysBetween(calendar, from, middle) + workdaysBetween(calendar, middle, end)
        expect(workdaysBetween(calendar, from, end)).toBeCloseTo(parts, 6)
      }),
      { numRuns: 100 },
    )
  })

  test('who asks later is never answered sooner, and a longer time never ends before a shorter', () => {
    fc.assert(
      fc.property(hours, moment, fc.nat(9e8), length, length, (calendar, from, later, a, b) => {
        const [short, long] = [Math.min(a, b), Math.max(a, b)]
        expect(addWorkdays(calendar, from + later, short)).toBeGreaterThanOrEqual(
          addWorkdays(calendar, from, short) - 1,
        )
        expect(addWorkdays(calendar, from, long)).toBeGreaterThanOrEqual(addWorkdays(calendar, from, short) - 1)
      }),
      { numRuns: 150 },
    )
  })

  test('a day off more never makes it end sooner', () => {
    fc.assert(
      fc.property(hours, moment, length, fc.nat(30), (calendar, from, days, off) => {
        const day = DateTime.fromMillis(from, { zone: calendar.timeZone }).plus({ days: off }).toISODate() ?? ''
        const more = { ...calendar, holidays: [...calendar.holidays, { day, name: '' }] }
        expect(addWorkdays(more, from, days)).toBeGreaterThanOrEqual(addWorkdays(calendar, from, days) - 1)
      }),
      { numRuns: 100 },
    )
  })
})
