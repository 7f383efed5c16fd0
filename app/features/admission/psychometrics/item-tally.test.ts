import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extremeGroups } from '#app/features/admission/psychometrics/extreme-groups.ts'
import { analyseForm } from '#app/features/admission/psychometrics/form-analysis.ts'
import { addAnswer, emptyTally, itemFigures } from '#app/features/admission/psychometrics/item-tally.ts'
import { addForm, emptyForms, formsReliability } from '#app/features/admission/psychometrics/mixed-forms.ts'
import { optionTable } from '#app/features/admission/psychometrics/option-table.ts'

const ITEMS = 4
const OPTIONS = [0, 1, 2]
const chosen = fc.option(fc.constantFrom(...OPTIONS), { freq: 8 })
const sittings = fc.array(fc.array(chosen, { minLength: ITEMS, maxLength: ITEMS }), { minLength: 1, maxLength: 40 })

/** Option 0 is the key of every item. */
const scoredOf = (answers: (number | null)[][]) => answers.map((row) => row.map((option) => (option === 0 ? 1 : 0)))

function tallied(answers: (number | null)[][], item: number) {
  const { totals } = analyseForm(scoredOf(answers), ITEMS)
  const { upper, lower } = extremeGroups(totals)
  const tally = emptyTally(OPTIONS.length)
  for (const [candidate, row] of answers.entries()) {
    const option = row[item] ?? null
    const isRight = option === 0
    const restShare = ((totals[candidate] ?? 0) - (isRight ? 1 : 0)) / (ITEMS - 1)
    const groups = [upper.includes(candidate) && 'upper', lower.includes(candidate) && 'lower'] as const
    const group = groups.find((name) => name !== false) || undefined
    addAnswer(tally, { option, isRight, restShare, seconds: 10 * (candidate + 1), group })
  }
  return itemFigures(tally)
}

function expectNear(found: number | null | undefined, expected: number | null | undefined) {
  if (expected === null) expect(found).toBeNull()
  else expect(found).toBeCloseTo(expected ?? Number.NaN, 9)
}

describe('figures from tallies', () => {
  test('equal those of the whole table, on a fixed form', () => {
    fc.assert(
      fc.property(sittings, fc.integer({ min: 0, max: ITEMS - 1 }), (answers, item) => {
        const scored = scoredOf(answers)
        const { totals, items } = analyseForm(scored, ITEMS)
        const figures = tallied(answers, item)
        expectNear(figures.p, items[item]?.p)
        expectNear(figures.variance, items[item]?.variance)
        expectNear(figures.rRest, items[item]?.rRest)

        const rests = totals.map((total, candidate) => (total - (scored[candidate]?.[item] ?? 0)) / (ITEMS - 1))
        const options = answers.map((row) => row[item] ?? null)
        const table = optionTable(options, rests, OPTIONS)
        for (const [place, { figures: direct }] of table.entries()) {
          const found = figures.options[place] ?? figures.omitted
          expect(found.n).toBe(direct.n)
          expectNear(found.share, direct.share)
          expectNear(found.meanRest, direct.meanRest)
          expectNear(found.rRest, direct.rRest)
        }
      }),
    )
  })

  test('D of the extreme groups equals the direct one', () => {
    const answers = [
      [0, 0, 0, 0],
      [0, 0, 0, 1],
      [0, 0, 1, 1],
      [0, 1, 1, null],
      [1, 2, 0, 1],
      [1, 1, 1, 1],
    ]
    const direct = analyseForm(scoredOf(answers), ITEMS).items
    for (const [item, { d27 }] of direct.entries()) expectNear(tallied(answers, item).d, d27)
  })

  test('of nothing are null, and so is a correlation with a rest that never varies', () => {
    expect(itemFigures(emptyTally(2))).toEqual({
      n: 0,
      p: null,
      variance: null,
      rRest: null,
      d: null,
      meanSeconds: null,
      options: Array(2).fill({ n: 0, share: null, meanRest: null, rRest: null }),
      omitted: { n: 0, share: null, meanRest: null, rRest: null },
    })
    const tally = emptyTally()
    for (let sitting = 0; sitting < 100_000; sitting += 1) {
      addAnswer(tally, { option: sitting % 3, isRight: sitting % 3 === 0, restShare: 27 / 39 })
    }
    expect(itemFigures(tally).rRest).toBeNull()
    expect(itemFigures(tally).options).toMatchObject([{ n: 33_334, rRest: null }, { n: 33_333 }, { n: 33_333 }])
  })

  test('keep the mean time of the answers that were timed', () => {
    const tally = emptyTally(2)
    addAnswer(tally, { option: 0, isRight: true, restShare: 0.5, seconds: 40 })
    addAnswer(tally, { option: 1, isRight: false, restShare: 0.5, seconds: 20 })
    addAnswer(tally, { option: null, isRight: false, restShare: 0.5 })
    expect(itemFigures(tally).meanSeconds).toBe(30)
  })
})

describe('reliability over mixed forms', () => {
  const formsOf = (scored: number[][]) => {
    const { items } = analyseForm(scored, scored[0]?.length ?? 0)
    const tally = emptyForms()
    for (const row of scored) {
      addForm(
        tally,
        row.map((right, item) => ({ isRight: right === 1, p: items[item]?.p ?? 0 })),
      )
    }
    return tally
  }

  test('of one form for all is KR-20 itself, with its variance and SEM', () => {
    fc.assert(
      fc.property(sittings, (answers) => {
        const scored = scoredOf(answers)
        const direct = analyseForm(scored, ITEMS)
        const found = formsReliability(formsOf(scored), ITEMS)
        expectNear(found.kr20, direct.kr20)
        if (direct.kr20 !== null) expectNear(found.variance, direct.variance)
        expectNear(found.sem, direct.sem)
      }),
    )
  })

  // Items 0 and 1 go together in one form (covariance .25), items 2 and 3 not at all in the other (0): on average .125.
  // With variances of .25: 2 · .125 / (.25 + .125) = 2/3.
  test('is that of the mean covariance of two items met on one form', () => {
    const tally = emptyForms()
    const half = (isRight: boolean) => ({ isRight, p: 0.5 })
    for (const [a, b] of [
      [1, 1],
      [1, 1],
      [0, 0],
      [0, 0],
      [1, 1],
      [1, 0],
      [0, 1],
      [0, 0],
    ]) {
      addForm(tally, [half(a === 1), half(b === 1)])
    }
    expect(formsReliability(tally, 2).kr20).toBeCloseTo(2 / 3, 12)
  })

  test('is not defined without pairs, with one form, or where totals cannot vary', () => {
    const undefinedFigures = { kr20: null, variance: null, sem: null }
    expect(formsReliability(emptyForms(), 40)).toEqual(undefinedFigures)
    expect(formsReliability(formsOf([[1], [0]]), 1)).toEqual(undefinedFigures)
    expect(formsReliability(formsOf([[1, 0, 1]]), 3)).toEqual(undefinedFigures)
    expect(
      formsReliability(
        formsOf([
          [1, 0],
          [0, 1],
          [1, 0],
        ]),
        2,
      ),
    ).toEqual(undefinedFigures)
  })
})
