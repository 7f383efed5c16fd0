import { describe, expect, test } from 'vitest'
import { LEAK_THRESHOLDS, leakSigns, wrongLikeness } from '#app/features/admission/figures/leak-radar.ts'

const window = (n: number, right: number, medianSeconds: number | null) => ({ n, right, medianSeconds })

describe('an item that leaked', () => {
  // By hand: 50 of 100, then 70 of 100; pooled .6, error √(.6 · .4 · .02) = .0692820, so z = .2 / .0692820 = 2.886751.
  test('is answered better and faster than before', () => {
    const signs = leakSigns(window(100, 50, 60), window(100, 70, 30))
    expect(signs.z).toBeCloseTo(2.886751, 6)
    expect(signs).toMatchObject({ timeRatio: 0.5, isFlagged: true })
  })

  test.each([
    ['the time stays', window(100, 50, 60), window(100, 70, 59)],
    ['only the time falls', window(100, 50, 60), window(100, 52, 20)],
    ['it becomes harder', window(100, 70, 60), window(100, 50, 20)],
    ['one window holds too few', window(29, 10, 60), window(29, 29, 20)],
    ['no time is known', window(100, 50, null), window(100, 70, 30)],
  ])('is not suspected when %s', (_, earlier, recent) => {
    expect(leakSigns(earlier, recent).isFlagged).toBe(false)
  })

  test('has no z when all were right all along, or nobody answered', () => {
    expect(leakSigns(window(40, 40, 60), window(40, 40, 30)).z).toBeNull()
    expect(leakSigns(window(0, 0, null), window(40, 40, 30))).toEqual({ z: null, timeRatio: null, isFlagged: false })
  })

  test('is told by thresholds that can be set', () => {
    const strict = { ...LEAK_THRESHOLDS, leastZ: 3 }
    expect(leakSigns(window(100, 50, 60), window(100, 70, 30), strict).isFlagged).toBe(false)
  })
})

describe('identical wrong answers of two sittings', () => {
  const even = { 1: 10, 2: 10, 3: 10 }
  const tempting = { 1: 80, 2: 10, 3: 10 }
  const item = (first: number, second: number, wrongChoices: Record<number, number> = even) => ({
    first,
    second,
    wrongChoices,
  })

  // By hand: matches by chance 1/3 and .64 + .01 + .01 = .66; both together .22, at least one 1 - 2/3 · .34.
  test('are weighed by how popular each wrong option is', () => {
    const both = wrongLikeness([item(1, 1), item(2, 2, tempting)])
    expect(both).toMatchObject({ compared: 2, identical: 2, isFlagged: false })
    expect(both.expected).toBeCloseTo(1 / 3 + 0.66, 12)
    expect(both.chance).toBeCloseTo(0.22, 12)
    expect(wrongLikeness([item(1, 1), item(1, 2, tempting)]).chance).toBeCloseTo(1 - (2 / 3) * 0.34, 12)
  })

  test('are flagged when chance hardly ever gives so many', () => {
    const copied = Array.from({ length: 10 }, (_, index) => item(1 + (index % 3), 1 + (index % 3)))
    expect(wrongLikeness(copied).chance).toBeCloseTo(3 ** -10, 12)
    expect(wrongLikeness(copied).isFlagged).toBe(true)
    expect(wrongLikeness(copied, 1e-6).isFlagged).toBe(false)
    expect(wrongLikeness(copied.map((each) => ({ ...each, wrongChoices: tempting }))).isFlagged).toBe(false)
  })

  test('mean nothing where none were wrong together, or nobody has counted', () => {
    expect(wrongLikeness([])).toEqual({ compared: 0, identical: 0, expected: 0, chance: 1, isFlagged: false })
    expect(wrongLikeness(Array(20).fill(item(1, 1, {}))).chance).toBe(1)
  })
})
