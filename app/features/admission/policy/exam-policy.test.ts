import { describe, expect, test } from 'vitest'
import {
  hasUsedAttempts,
  isOver,
  longestMinutes,
  nextTryAt,
  type PastAttempt,
  waitBeforeStart,
} from '#app/features/admission/policy/exam-policy.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const RULES = { attempts: 3, attemptsWindowMs: 180 * DAY, coolDownMs: [DAY, 7 * DAY] }

const failed = (startedAt: number): PastAttempt => ({
  state: 'failed',
  firstServedAt: startedAt,
  finishedAt: startedAt + HOUR,
})

describe('the next try', () => {
  const first = 100 * DAY
  const second = 102 * DAY
  const third = 110 * DAY
  test.each<[string, PastAttempt[], number | undefined]>([
    ['is free before the first', [], undefined],
    ['opens a day after the first has ended', [failed(first)], first + HOUR + DAY],
    ['opens a week after the second has ended', [failed(first), failed(second)], second + HOUR + 7 * DAY],
    ['waits for the window once three were used', [failed(first), failed(second), failed(third)], first + 180 * DAY],
    [
      'counts from one again when the last was long ago',
      [failed(first), failed(first + 200 * DAY)],
      first + 201 * DAY + HOUR,
    ],
    ['does not count a voided attempt', [{ ...failed(first), state: 'voided' }], undefined],
    ['does not count one whose first item was never shown', [{ ...failed(first), firstServedAt: null }], undefined],
  ])('%s', (_, past, at) => expect(nextTryAt(past, RULES)).toBe(at))
})

test('attempts are used up once three of the window were served, and not by a pause', () => {
  const three = [100, 102, 110].map((day) => failed(day * DAY))
  expect(hasUsedAttempts(three.slice(0, 2), RULES, 103 * DAY)).toBe(false)
  expect(hasUsedAttempts(three, RULES, 111 * DAY)).toBe(true)
  expect(hasUsedAttempts(three, RULES, 280 * DAY)).toBe(false)
})

test('a start is refused until the very moment that was named', () => {
  const past = [failed(100 * DAY)]
  const until = 101 * DAY + HOUR
  expect(waitBeforeStart(past, RULES, until - 1)).toEqual({ why: 'coolDown', until })
  expect(waitBeforeStart(past, RULES, until)).toBeUndefined()
})

test('a waived wait opens the next try at once, and only that one', () => {
  const [first, second] = [failed(100 * DAY), failed(101 * DAY)]
  expect(waitBeforeStart([{ ...first, waived: true }], RULES, 100 * DAY + HOUR)).toBeUndefined()
  expect(waitBeforeStart([{ ...first, waived: true }, second], RULES, 101 * DAY + HOUR)?.why).toBe('coolDown')
})

test('the longest of several waits is the one that is told', () => {
  const past = [failed(100 * DAY), failed(102 * DAY), failed(110 * DAY)]
  expect(waitBeforeStart(past, RULES, 111 * DAY)?.why).toBe('attemptsUsed')
})

test('a sitting is over after the grace, not with the last second of it', () => {
  expect(isOver({ deadlineAt: 1000 }, 10, 1010)).toBe(false)
  expect(isOver({ deadlineAt: 1000 }, 10, 1011)).toBe(true)
})

test('anyone may take ten times as long', () => expect(longestMinutes(60)).toBe(600))
