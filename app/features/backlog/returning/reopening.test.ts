import { expect, test } from 'vitest'
import { highestBar, renewedBar, returnTrigger, usualBar } from '#app/features/backlog/returning/reopening.ts'

const DAY = 86_400_000

test.each([
  [4, 10],
  [40, 10],
  [41, 11],
  [400, 100],
])('of %i people, %i new ones bring a "no" back', (people, bar) => {
  expect(usualBar(people)).toBe(bar)
})

test('every renewal raises the bar by half, and no bar means never', () => {
  expect([renewedBar(10), renewedBar(15), renewedBar(3)]).toEqual([15, 23, 5])
  expect([highestBar(12, 50), highestBar(400, 50)]).toEqual([50, 100])
})

const at = (peopleSince: number, now = 0, lastReturnAt: number | null = null) => ({ peopleSince, now, lastReturnAt })
const no = { reopenPeople: 10, reviewAt: 100 * DAY }

test('one person fewer than the bar does nothing, the bar brings it back', () => {
  expect(returnTrigger(no, at(9))).toBeUndefined()
  expect(returnTrigger(no, at(10))).toBe('people')
})

test('the review date brings it back without anybody', () => {
  expect(returnTrigger(no, at(0, 100 * DAY - 1))).toBeUndefined()
  expect(returnTrigger(no, at(0, 100 * DAY))).toBe('date')
})

test('it comes back by itself at most once in 90 days', () => {
  expect(returnTrigger(no, at(10, 89 * DAY, 0))).toBeUndefined()
  expect(returnTrigger(no, at(10, 90 * DAY, 0))).toBe('people')
})
