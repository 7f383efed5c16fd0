import { describe, expect, test } from 'vitest'
import {
  decisionOf,
  differ,
  mayDecideAlone,
  nextDeciders,
  type Opinion,
  type PortfolioDecision,
} from '#app/features/admission/portfolio/portfolio-decision.ts'

const DAY = 86_400_000
const said = (...decisions: PortfolioDecision[]): Opinion[] =>
  decisions.map((decision, at) => ({ examinerId: `examiner ${at + 1}`, decision, at }))
const house = { examiners: ['examiner 1', 'examiner 2', 'examiner 3'], leads: ['lead'], admins: ['admin'] }

test('the second of two equal opinions decides', () => {
  expect(decisionOf(said('admit'))).toBeUndefined()
  expect(decisionOf(said('admit', 'admit'))).toBe('admit')
  expect(decisionOf(said('decline', 'decline'))).toBe('decline')
})

test('where two differ, the third decides', () => {
  expect(differ(said('admit', 'decline'))).toBe(true)
  expect(decisionOf(said('admit', 'decline'))).toBeUndefined()
  expect(decisionOf(said('admit', 'decline', 'decline'))).toBe('decline')
})

describe('the next opinion comes from', () => {
  test('another examiner', () => {
    expect(nextDeciders(house, [], 'applicant')).toEqual(house.examiners)
    expect(nextDeciders(house, said('admit'), 'applicant')).toEqual(['examiner 2', 'examiner 3'])
  })
  test('a lead where there is no other examiner, then an admin', () => {
    const small = { ...house, examiners: ['examiner 1'] }
    expect(nextDeciders(small, said('admit'), 'applicant')).toEqual(['lead'])
    expect(nextDeciders({ ...small, leads: [] }, said('admit'), 'applicant')).toEqual(['admin'])
  })
  test('a third examiner, a lead or an admin where two differ', () => {
    expect(nextDeciders(house, said('admit', 'decline'), 'applicant')).toEqual(['examiner 3', 'lead', 'admin'])
  })
  test('nobody who sent the portfolio', () => {
    expect(nextDeciders({ ...house, examiners: ['applicant'] }, [], 'applicant')).toEqual(['lead'])
  })
})

test('one opinion stands alone after a day, and only where nobody else could give another', () => {
  const alone = { examiners: ['examiner 1'], leads: [], admins: [] }
  const next = nextDeciders(alone, said('admit'), 'applicant')
  expect(mayDecideAlone(next, said('admit'), 'examiner 1', DAY)).toBe(true)
  expect(mayDecideAlone(next, said('admit'), 'examiner 1', DAY - 1)).toBe(false)
  expect(mayDecideAlone(next, said('admit'), 'examiner 2', DAY)).toBe(false)
  expect(mayDecideAlone(['lead'], said('admit'), 'examiner 1', DAY)).toBe(false)
})
