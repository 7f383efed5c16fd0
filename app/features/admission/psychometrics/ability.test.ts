import { describe, expect, test } from 'vitest'
import {
  type Answered,
  expectedAbility,
  likeliestAbility,
  modalAbility,
} from '#app/features/admission/psychometrics/ability.ts'
import { expectedScore, type IrtItem } from '#app/features/admission/psychometrics/item-response.ts'

const answered = (items: IrtItem[], pattern: string): Answered[] =>
  items.map((item, index) => ({ ...item, isRight: pattern[index] === '1' }))

const FIVE = [1.2, 0.8, 1.5, 1, 0.7].map((a, index) => ({ a, b: (index - 2) / 2, c: 0 }))

describe('the ability behind a pattern of answers', () => {
  test('by maximum likelihood, by its mode and by its mean', () => {
    const answers = answered(FIVE, '11100')
    expect(likeliestAbility(answers)?.theta).toBeCloseTo(0.595786, 6)
    expect(likeliestAbility(answers)?.se).toBeCloseTo(0.941928, 6)
    expect(modalAbility(answers).theta).toBeCloseTo(0.323393, 6)
    expect(expectedAbility(answers).theta).toBeCloseTo(0.354501, 6)
  })

  test('has no likeliest value when all or none are right', () => {
    expect(likeliestAbility(answered(FIVE, '11111'))).toBeNull()
    expect(likeliestAbility(answered(FIVE, '00000'))).toBeNull()
    expect(likeliestAbility([])).toBeNull()
  })

  test('is that of the population where nothing was answered', () => {
    expect(modalAbility([]).theta).toBeCloseTo(0, 9)
    expect(modalAbility([]).se).toBeCloseTo(1, 9)
    expect(expectedAbility([]).theta).toBeCloseTo(0, 9)
    expect(expectedAbility([]).se).toBeCloseTo(1, 6)
  })

  // Two-parameter estimates of LSAT section 6 as the R package ltm prints them, and its scores.
  test.each([
    ['00000', -1.895, 0.795],
    ['10110', -0.352, 0.815],
    ['11111', 0.606, 0.855],
  ])('LSAT 6, pattern %s, as published', (pattern, theta, se) => {
    const [a, b] = [
      [0.8253, 0.7229, 0.8905, 0.6886, 0.6575],
      [-3.3597, -1.3696, -0.2799, -1.8659, -3.1236],
    ]
    const items = b.map((difficulty, index) => ({ a: a[index] ?? 0, b: difficulty, c: 0 }))
    const found = modalAbility(answered(items, pattern))
    expect(found.theta).toBeCloseTo(theta, 3)
    expect(found.se).toBeCloseTo(se, 3)
  })
})

test('the raw cut of a form follows how hard it is', () => {
  const rasch = (...difficulties: number[]) => difficulties.map((b) => ({ a: 1, b, c: 0 }))
  expect(expectedScore(0.5, rasch(-1, -0.5, 0, 0.5, 1))).toBeCloseTo(3.048633, 6)
  expect(expectedScore(0.5, rasch(-0.5, 0, 0.5, 1, 1.5))).toBeCloseTo(2.5, 9)
})
