import { describe, expect, test } from 'vitest'
import {
  completeRows,
  cutAfter,
  isShare,
  lettersOf,
  type Rating,
  spreadOf,
  stateAfter,
} from '#app/features/admission/angoff/angoff-panel.ts'

const ITEMS = ['one', 'two']
const rate = (accountId: string, round: number, ...shares: number[]): Rating[] =>
  shares.map((share, at) => ({ accountId, round, versionId: ITEMS[at] ?? '', share }))

test('a panel goes through two rounds with a talk in between, and ends', () => {
  expect(stateAfter('first-round')).toBe('talk')
  expect(stateAfter('talk')).toBe('second-round')
  expect(stateAfter('second-round')).toBe('closed')
  expect(stateAfter('closed')).toBe('closed')
})

describe('a share', () => {
  test.each([0, 0.05, 0.1, 0.15, 0.3, 0.35, 0.55, 0.7, 0.95, 1])('can be %d', (share) =>
    expect(isShare(share)).toBe(true),
  )
  test.each([-0.05, 1.05, 0.01, 0.72, Number.NaN, Number.POSITIVE_INFINITY])('cannot be %d', (share) =>
    expect(isShare(share)).toBe(false),
  )
})

test('only who has rated every item counts', () => {
  const ratings = [...rate('ana', 1, 0.5, 0.6), ...rate('max', 1, 0.5)]
  expect(completeRows(ratings, ITEMS, 1)).toEqual([{ accountId: 'ana', shares: [0.5, 0.6] }])
  expect(completeRows([], ITEMS, 1)).toEqual([])
})

test('what was said last counts, and the first word stands where nothing else was said', () => {
  const ratings = [...rate('ana', 1, 0.5, 0.6), ...rate('ana', 2, 0.7)]
  expect(cutAfter(ratings, ITEMS, 1).cut).toBeCloseTo(1.1)
  expect(cutAfter(ratings, ITEMS, 2).cut).toBeCloseTo(1.3)
})

test('the talk sees letters in an order that is not that of the invitations', () => {
  const letters = lettersOf('a panel', ['ana', 'max', 'mo', 'sven'])
  expect([...letters.values()]).toEqual(['A', 'B', 'C', 'D'])
  expect(lettersOf('a panel', ['sven', 'mo', 'max', 'ana'])).toEqual(letters)
  const spread = spreadOf([...rate('ana', 1, 0.5), ...rate('max', 1, 0.9)], 'one', letters)
  expect(spread).toMatchObject({ mean: 0.7, deviation: expect.closeTo(0.282843, 6) })
  expect(spread.said.map(({ letter }) => letter)).toEqual(spread.said.map(({ letter }) => letter).sort())
})
