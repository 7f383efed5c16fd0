import { describe, expect, test } from 'vitest'
import { decisionConsistency, scoreCounts } from '#app/features/admission/psychometrics/decision-consistency.ts'
import { analyseForm } from '#app/features/admission/psychometrics/form-analysis.ts'
import vectors from '#tests/fixtures/exam-vectors.json'

describe('how often two sittings give one verdict', () => {
  // By hand: two items, cut 2, reliability .5, scores 0 1 1 2, so the mean is 1.
  // Chance per item   .5·x/2 + .5·1/2  =  .25        .5        .75
  // both right        its square       =  .0625      .25       .5625
  // same verdict      P² + (1 - P)²    =  .8828125   .625      .5078125
  // agreement         (.8828125 + .625 + .625 + .5078125) / 4 = .66015625
  // mean P            (.0625 + .25 + .25 + .5625) / 4 = .28125, by chance .28125² + .71875² = .595703125
  // kappa             (.66015625 - .595703125) / (1 - .595703125) = .064453125 / .404296875 = 11 / 69
  test('worked by hand', () => {
    const found = decisionConsistency(scoreCounts([0, 1, 1, 2], 2), 2, 0.5)
    expect(found?.agreement).toBeCloseTo(0.66015625, 12)
    expect(found?.kappa).toBeCloseTo(11 / 69, 12)
  })

  test('of the small form at a cut of 4', () => {
    const { totals, kr20, k } = analyseForm(vectors.ctt_small.scored, 6)
    const found = decisionConsistency(scoreCounts(totals, k), 4, kr20)
    expect(Math.abs((found?.agreement ?? 0) - 0.783307)).toBeLessThan(1e-6)
    expect(Math.abs((found?.kappa ?? 0) - 0.563572)).toBeLessThan(1e-6)
  })

  test.each<[string, number[], number | null]>([
    ['without a reliability', [1, 2, 1], null],
    ['with a negative one', [1, 2, 1], -0.2],
    ['without candidates', [0, 0, 0], 0.5],
    ['of a form without items', [4], 0.5],
  ])('%s is not defined', (_, scores, reliability) => {
    expect(decisionConsistency(scores, 2, reliability)).toBeNull()
  })

  test('where everybody passes for certain, chance alone agrees and kappa is not defined', () => {
    expect(decisionConsistency([0, 0, 3], 2, 1)).toEqual({ agreement: 1, kappa: null })
  })
})
