import { expect, test } from 'vitest'
import { endOfMonth, monthBeside, monthOf } from '#app/features/backlog/month.ts'
import { type Candidate, pickShortlist } from '#app/features/backlog/samples/pick-shortlist.ts'
import { placesIn } from '#app/features/backlog/samples/round-limits.ts'

const points = (n: number) => ({ need: n, learning: n, modular: n, makeable: n, share: n })
const one = (id: string, sums: number[], more: Partial<Candidate> = {}): Candidate => ({
  ...{ id, appliedAt: 0, askedAt: null, readings: sums.map(points), ...more },
})
const ids = (all: Candidate[]) => all.map(({ id }) => id).join('')

test('the best by both readers are picked as far as there are places', () => {
  const { picked, rest } = pickShortlist([one('a', [1, 1]), one('b', [3, 2]), one('c', [2, 2])], 2)
  expect([ids(picked), ids(rest)]).toEqual(['bc', 'a'])
})

test('of two alike the one that applied first is picked', () => {
  const two = [one('late', [2, 2], { appliedAt: 9 }), one('first', [2, 2], { appliedAt: 1 })]
  expect(ids(pickShortlist(two, 1).picked)).toBe('first')
})

test('who was read once, or was asked and has not answered, takes no place', () => {
  const { picked, rest, unread } = pickShortlist([one('once', [3]), one('asked', [3, 3], { askedAt: 1 })], 5)
  expect([ids(picked), ids(rest), ids(unread)]).toEqual(['', 'asked', 'once'])
})

test('there are as many places as the money reaches for', () => {
  expect(placesIn({ capacity: 8, moneyCap: 4000, costCap: 500 })).toBe(8)
  expect(placesIn({ capacity: 8, moneyCap: 1400, costCap: 500 })).toBe(2)
  expect(placesIn({ capacity: 3, moneyCap: 9000, costCap: 500 })).toBe(3)
})

test('a month ends where the next begins, over a year as well', () => {
  expect(monthBeside('2026-12', 1)).toBe('2027-01')
  expect(endOfMonth('2026-12')).toBe(Date.UTC(2027, 0, 1))
  expect(monthOf(endOfMonth('2026-12') - 1)).toBe('2026-12')
})
