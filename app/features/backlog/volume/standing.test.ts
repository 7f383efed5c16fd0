import { expect, test } from 'vitest'
import { changesAt, type Heard, monthsAfter, standingOf } from '#app/features/backlog/volume/standing.ts'

const DAY = 86_400_000
const NOW = Date.UTC(2026, 10, 22, 12)
const monthsAgo = (months: number) => monthsAfter(NOW, -months)
const heard = (more: Partial<Heard>): Heard => ({ key: 'ana', words: [], buysForMany: false, ...more })

test('somebody stands once, at the strongest step of the last 24 months', () => {
  const words = [
    { step: 1, saidAt: monthsAgo(2) },
    { step: 2, saidAt: monthsAgo(20) },
  ] as const
  expect(standingOf(heard({ words }), NOW)).toMatchObject({ step: 2, weight: 1 })
  const statement = { step: 3, juster: 6, qty: 2, expiresAt: NOW + DAY } as const
  expect(standingOf(heard({ words, statement }), NOW)).toMatchObject({ step: 3, juster: 6, qty: 2 })
})

test('a Me too of three years ago is behind a post of last month', () => {
  const words = [
    { step: 1, saidAt: monthsAgo(1) },
    { step: 2, saidAt: monthsAgo(36) },
  ] as const
  expect(standingOf(heard({ words }), NOW)).toMatchObject({ step: 1, weight: 1 })
})

test('words halve on the day when 24 months have passed, and again after 48', () => {
  const at = (saidAt: number) => standingOf(heard({ words: [{ step: 2, saidAt }] }), NOW)?.weight
  expect(at(monthsAgo(24) + 1)).toBe(1)
  expect(at(monthsAgo(24))).toBe(0.5)
  expect(at(monthsAgo(48))).toBe(0.25)
})

test('a statement holds up to its last moment, and then the Me too below it counts', () => {
  const words = [{ step: 2, saidAt: monthsAgo(12) }] as const
  const statement = { step: 5, juster: null, qty: 1, expiresAt: NOW } as const
  expect(standingOf(heard({ words, statement }), NOW - 1)?.step).toBe(5)
  expect(standingOf(heard({ words, statement }), NOW)?.step).toBe(2)
  expect(standingOf(heard({ statement }), NOW)).toBeUndefined()
})

test('three pieces at most count, twenty of a rental house or school', () => {
  const statement = { step: 3, juster: 10, qty: 25, expiresAt: NOW + DAY } as const
  expect(standingOf(heard({ statement }), NOW)?.qty).toBe(3)
  expect(standingOf(heard({ statement, buysForMany: true }), NOW)?.qty).toBe(20)
})

test('a reservation is not weighed by how sure someone is', () => {
  const statement = { step: 5, juster: null, qty: 1, expiresAt: NOW + DAY } as const
  expect(standingOf(heard({ statement }), NOW)?.juster).toBe(10)
})

test('it is known when time alone changes where someone stands', () => {
  const words = [{ step: 1, saidAt: monthsAgo(23) }] as const
  expect(changesAt(heard({ words }), NOW)).toBe(monthsAfter(monthsAgo(23), 24))
  const statement = { step: 3, juster: 5, qty: 1, expiresAt: NOW + DAY } as const
  expect(changesAt(heard({ words, statement }), NOW)).toBe(NOW + DAY)
  expect(changesAt(heard({}), NOW)).toBeUndefined()
})

test('a year from 29 February ends on the 28th', () => {
  expect(monthsAfter(Date.UTC(2028, 1, 29), 12)).toBe(Date.UTC(2029, 1, 28))
  expect(monthsAfter(Date.UTC(2026, 7, 31), 6)).toBe(Date.UTC(2027, 1, 28))
})
