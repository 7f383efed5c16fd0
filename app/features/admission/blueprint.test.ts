import { describe, expect, test } from 'vitest'
import {
  allocateByWeights,
  allStrata,
  type BlueprintRow,
  bankMinimum,
  blueprintFor,
  CORE_TOPICS,
  LEVELS,
  TRACK_TOPICS,
  TRACKS,
  type Track,
} from '#app/features/admission/blueprint.ts'

const TOPIC_WEIGHTS = [15, 10, 10, 12.5, 12.5, 12.5, 10, 7.5, 10]

const itemsOf = (track: Track, topic: string, length?: number) =>
  blueprintFor(track, length)
    .filter((row) => row.topic === topic)
    .reduce((sum, row) => sum + row.count, 0)

describe('the blueprint', () => {
  test.each(TRACKS)('a form of the %s track has 28 items for everyone and 12 of its own', (track) => {
    const core = CORE_TOPICS.map((topic) => itemsOf(track, topic))
    expect(core).toEqual([6, 4, 5, 5, 4, 4])
    expect(TRACK_TOPICS[track].map((topic) => itemsOf(track, topic))).toEqual([4, 5, 3])
    expect(blueprintFor(track)).toHaveLength(26)
  })

  test('both tracks ask as much of each level', () => {
    const levels = (track: Track) =>
      LEVELS.map((level) => blueprintFor(track).reduce((sum, row) => sum + (row.level === level ? row.count : 0), 0))
    expect(levels('motion')).toEqual([16, 16, 8])
    expect(levels('stills')).toEqual(levels('motion'))
  })

  test('the bank needs 120 items for a track, enough for three forms that share none, and 156 for both', () => {
    const needed = (rows: BlueprintRow[]) => rows.reduce((sum, row) => sum + bankMinimum(row), 0)
    expect([needed(blueprintFor('motion')), needed(blueprintFor('stills')), needed(allStrata())]).toEqual([
      120, 120, 156,
    ])
  })

  test.each([20, 30, 57, 100])('a form of %i items keeps the proportions', (length) => {
    const rows = blueprintFor('stills', length)
    expect(rows.reduce((sum, row) => sum + row.count, 0)).toBe(length)
    expect(Math.abs(itemsOf('stills', 'COL', length) - (length * 5) / 40)).toBeLessThan(1)
  })
})

describe('items are shared out by weight with largest remainders', () => {
  test.each([
    { weights: TOPIC_WEIGHTS, seats: 40, shares: [6, 4, 4, 5, 5, 5, 4, 3, 4] },
    { weights: TOPIC_WEIGHTS, seats: 30, shares: [4, 3, 3, 4, 4, 4, 3, 2, 3] },
    { weights: TOPIC_WEIGHTS, seats: 20, shares: [3, 2, 2, 3, 3, 2, 2, 1, 2] },
    { weights: [1, 1, 1], seats: 10, shares: [4, 3, 3] },
    { weights: [50, 30, 20], seats: 7, shares: [4, 2, 1] },
    { weights: [0, 1, 1], seats: 3, shares: [0, 2, 1] },
  ])('$seats seats by $weights', ({ weights, seats, shares }) => {
    expect(allocateByWeights(weights, seats)).toEqual(shares)
  })

  test('weights that add up to nothing are refused', () => {
    expect(() => allocateByWeights([0, 0], 4)).toThrow(RangeError)
  })
})
