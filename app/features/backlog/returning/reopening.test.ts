import { describe, expect, test } from 'vitest'
import {
  chanceToReach,
  highestBar,
  type Reached,
  type ReturnTerms,
  renewedBar,
  returnTrigger,
  usualBar,
} from '#app/features/backlog/returning/reopening.ts'

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

const terms = (more: Partial<ReturnTerms> = {}): ReturnTerms => ({
  ...{ reopenPeople: 10, unitsChance: 0.6, sampleBuyers: 5, reviewAt: 100 * DAY },
  ...more,
})
const reached = (more: Partial<Reached> = {}): Reached => ({
  ...{ peopleSince: 0, unitsChance: 0.1, sampleBuyers: 0, ticked: false, now: 0, lastReturnAt: null },
  ...more,
})

describe('what brings a "no" back', () => {
  test.each([
    ['one person fewer than the bar', { peopleSince: 9 }, undefined],
    ['as many people as the bar', { peopleSince: 10 }, 'people'],
    ['a chance just under the bar', { unitsChance: 0.599 }, undefined],
    ['a chance of 60 %', { unitsChance: 0.6 }, 'units'],
    ['no estimate at all', { unitsChance: null }, undefined],
    ['four who would buy a sample', { sampleBuyers: 4 }, undefined],
    ['five who would buy a sample', { sampleBuyers: 5 }, 'samples'],
    ['a watched event', { ticked: true }, 'watch'],
    ['the day before the review', { now: 100 * DAY - 1 }, undefined],
    ['the day of the review', { now: 100 * DAY }, 'date'],
  ] as const)('%s', (_, more, trigger) => {
    expect(returnTrigger(terms(), reached(more))).toBe(trigger)
  })

  test.each([
    ['people', { peopleSince: 99 }],
    ['a sample', { sampleBuyers: 99 }],
    ['the date', { now: 200 * DAY }],
  ] as const)('within 90 days of a return %s have to wait', (_, more) => {
    const now = (more as { now?: number }).now ?? 0
    expect(returnTrigger(terms(), reached({ ...more, lastReturnAt: now - 89 * DAY }))).toBeUndefined()
    expect(returnTrigger(terms(), reached({ ...more, lastReturnAt: now - 90 * DAY }))).toBeDefined()
  })

  test.each([
    ['watch', { ticked: true }],
    ['units', { unitsChance: 0.9 }],
  ] as const)('%s does not wait', (trigger, more) => {
    expect(returnTrigger(terms(), reached({ ...more, lastReturnAt: 0 }))).toBe(trigger)
  })

  test('what was no condition brings nothing back', () => {
    const none = { reopenPeople: null, unitsChance: null, sampleBuyers: null, reviewAt: null }
    expect(
      returnTrigger(none, reached({ peopleSince: 999, unitsChance: 1, sampleBuyers: 99, now: 1e13 })),
    ).toBeUndefined()
  })
})

test('a chance that is passed when the "no" is said is no condition of its return', () => {
  expect([chanceToReach(null), chanceToReach(0.59), chanceToReach(0.6)]).toEqual([0.6, 0.6, null])
})
