import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extremeGroups, groupSize } from '#app/features/admission/psychometrics/extreme-groups.ts'
import { analyseForm } from '#app/features/admission/psychometrics/form-analysis.ts'
import { correctedForGuessing, responseTimeEffort } from '#app/features/admission/psychometrics/guessing.ts'
import { chanceOfAtLeast, chanceWithin, scoreChances } from '#app/features/admission/psychometrics/pass-chance.ts'
import { lengthFactorFor, spearmanBrown } from '#app/features/admission/psychometrics/reliability.ts'

// LSAT section 6 (Bock and Lieberman 1970): how many of 1000 gave each pattern, from 00000 to 11111.
const PATTERNS = [
  3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 0, 16, 0, 3, 2, 15, 10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21, 173, 11, 61, 28, 298,
]
const LSAT = PATTERNS.flatMap((count, pattern) =>
  Array.from({ length: count }, () => [16, 8, 4, 2, 1].map((place) => (pattern & place ? 1 : 0))),
)

describe('LSAT section 6, as other programs print it', () => {
  const { n, kr20, items } = analyseForm(LSAT, 5)
  const printed = (of: (item: (typeof items)[number]) => number | null, digits = 4) =>
    items.map((item) => of(item)?.toFixed(digits))

  test('difficulties and correlations', () => {
    expect(n).toBe(1000)
    expect(printed((item) => item.p, 3)).toEqual(['0.924', '0.709', '0.553', '0.763', '0.870'])
    expect(printed((item) => item.rTotal)).toEqual(['0.3620', '0.5668', '0.6184', '0.5344', '0.4354'])
    expect(printed((item) => item.rRest)).toEqual(['0.1128', '0.1532', '0.1728', '0.1444', '0.1216'])
  })

  test('alpha, with each item and without it', () => {
    expect(kr20?.toFixed(4)).toBe('0.2950')
    expect(printed((item) => item.alphaIfDeleted)).toEqual(['0.2754', '0.2376', '0.2168', '0.2459', '0.2663'])
  })
})

describe('what is not defined is null', () => {
  test('and never NaN, whatever the answers; a correlation stays within one', () => {
    const mark = fc.constantFrom(0, 1)
    const tables = fc
      .integer({ min: 1, max: 6 })
      .chain((k) =>
        fc.array(fc.array(mark, { minLength: k, maxLength: k }), { maxLength: 12 }).map((rows) => ({ k, rows })),
      )
    fc.assert(
      fc.property(tables, ({ k, rows }) => {
        const { mean, variance, kr20, kr21, sem, items } = analyseForm(rows, k)
        const figures = [mean, variance, kr20, kr21, sem, ...items.flatMap((item) => Object.values(item))]
        expect(figures.filter((figure) => figure !== null && !Number.isFinite(figure))).toEqual([])
        for (const { rTotal, rRest } of items)
          expect(Math.max(Math.abs(rTotal ?? 0), Math.abs(rRest ?? 0))).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('but a form that parts people perfectly has no error', () => {
    const { kr20, sem } = analyseForm(
      [
        [1, 1, 1],
        [0, 0, 0],
        [0, 0, 0],
      ],
      3,
    )
    expect(kr20).toBeCloseTo(1, 12)
    expect(sem).toBeCloseTo(0, 6)
  })

  test('nobody sat', () => {
    const { mean, variance, kr20, kr21, sem, items } = analyseForm([], 2)
    expect([mean, variance, kr20, kr21, sem]).toEqual([null, null, null, null, null])
    const nothing = { p: null, variance: null, rTotal: null, rRest: null, alphaIfDeleted: null, d27: null }
    expect(items).toEqual([nothing, nothing])
  })

  test('one person sat', () => {
    const { mean, variance, kr20, items } = analyseForm([[1, 0]], 2)
    expect({ mean, variance, kr20 }).toEqual({ mean: 1, variance: 0, kr20: null })
    expect(items[0]).toMatchObject({ p: 1, rTotal: null, rRest: null, alphaIfDeleted: null, d27: null })
  })

  test('one item has no reliability, two have none without one of them', () => {
    expect(analyseForm([[1], [0]], 1).kr20).toBeNull()
    expect(
      analyseForm(
        [
          [1, 1],
          [0, 1],
          [0, 0],
        ],
        2,
      ).items.map((item) => item.alphaIfDeleted),
    ).toEqual([null, null])
  })

  test('no factor makes a worthless form reliable', () => {
    expect(lengthFactorFor(0, 0.9)).toBeNull()
    expect(lengthFactorFor(0.5, 1)).toBeNull()
    expect(spearmanBrown(-1, 2)).toBeNull()
  })

  test('a single option leaves nothing to guess, no answers no effort', () => {
    expect(correctedForGuessing(3, 1, 1)).toBeNull()
    expect(responseTimeEffort([])).toBeNull()
  })
})

test('the extreme groups are 27 %, at least one person, and the earlier of two equals is the better', () => {
  expect([1, 3, 12, 100].map(groupSize)).toEqual([1, 1, 3, 27])
  expect(extremeGroups([2, 5, 5, 2])).toEqual({ upper: [1], lower: [3] })
})

describe('chances', () => {
  test('of each score add up, and mixed chances are told apart', () => {
    // .9 and .5: none .05, one .9·.5 + .1·.5, both .45.
    expect(scoreChances([0.9, 0.5]).map((chance) => chance.toFixed(12))).toEqual(
      [0.05, 0.5, 0.45].map((chance) => chance.toFixed(12)),
    )
    expect(chanceOfAtLeast(scoreChances([0.9, 0.5]), 0)).toBe(1)
    expect(chanceOfAtLeast(scoreChances([0.9, 0.5]), 3)).toBe(0)
  })

  test('within several attempts stay exact, however small or certain', () => {
    expect(chanceWithin(3, 1e-18)).toBeCloseTo(3e-18, 24)
    expect(chanceWithin(3, 1)).toBe(1)
    expect(chanceWithin(0, 1)).toBe(0)
  })
})
