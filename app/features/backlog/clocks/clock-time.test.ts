import { expect, test } from 'vitest'
import { daysLate, nextMark, type Running, runningFrom, usedAt } from '#app/features/backlog/clocks/clock-time.ts'
import type { Hours } from '#app/features/backlog/clocks/working-time.ts'

const HOURS: Hours = { timeZone: 'UTC', weekdays: [1, 2, 3, 4, 5], opensAt: 0, closesAt: 1440, holidays: [] }
/** A Tuesday. */
const BEGIN = Date.UTC(2026, 10, 3)
const day = (n: number) => BEGIN + n * 86_400_000

const clock = (more: Partial<Running> = {}): Running => ({
  ...{ kind: 'grade', unit: 'workday', allowance: 5, usedBefore: 0, runsFrom: BEGIN, dueAt: day(7) },
  ...{ pausedAt: null, stoppedAt: null, usedInAll: null, quietAt: null, warnedAt: null, breachedAt: null },
  ...{ lateSaidAt: null, lateDays: null, ...more },
})

test('half, four fifths, all and half as much again: each is said in its turn', () => {
  expect(nextMark(clock(), HOURS)).toEqual({ mark: 'quietAt', at: day(2.5) })
  expect(nextMark(clock({ quietAt: 1 }), HOURS)).toEqual({ mark: 'warnedAt', at: day(4) })
  expect(nextMark(clock({ quietAt: 1, warnedAt: 1 }), HOURS)).toEqual({ mark: 'breachedAt', at: day(7) })
  const breached = { quietAt: 1, warnedAt: 1, breachedAt: 1 }
  expect(nextMark(clock(breached), HOURS)).toEqual({ mark: 'lateSaidAt', at: day(9.5) })
})

test('after that the public line grows by one each working day', () => {
  const late = clock({ quietAt: 1, warnedAt: 1, breachedAt: 1, lateSaidAt: day(9.5), lateDays: 2 })
  expect(daysLate(late, HOURS, day(9.5))).toBe(2)
  expect(nextMark(late, HOURS)).toEqual({ mark: 'lateSaidAt', at: day(10) })
})

test('a paused clock says nothing, and no pause is counted', () => {
  const paused = clock({ usedBefore: 2, pausedAt: day(2) })
  expect(nextMark(paused, HOURS)).toBeUndefined()
  expect(usedAt(paused, HOURS, day(40))).toBe(2)
  const resumed = { ...paused, pausedAt: null, ...runningFrom(paused, HOURS, day(14)) }
  expect(resumed.dueAt).toBe(day(17))
  expect(usedAt(resumed, HOURS, day(15))).toBe(3)
})

test('a question asked when it was late already makes it no less late', () => {
  const late = clock({ usedBefore: 6, pausedAt: day(8), breachedAt: day(7) })
  expect(runningFrom(late, HOURS, day(20)).dueAt).toBe(day(7))
})

test('what a stopped clock says does not depend on any calendar', () => {
  const stopped = clock({ stoppedAt: day(3), usedInAll: 2.25 })
  expect(usedAt(stopped, { ...HOURS, weekdays: [1] }, day(90))).toBe(2.25)
})

test('a date to look again reminds once, when it comes', () => {
  const review = clock({ kind: 'review', unit: 'day', allowance: 300, dueAt: day(300) })
  expect(nextMark(review, HOURS)).toEqual({ mark: 'breachedAt', at: day(300) })
  expect(nextMark({ ...review, breachedAt: day(300) }, HOURS)).toBeUndefined()
})
