import { describe, expect, test } from 'vitest'
import { hindranceTo, outcomeOf, RECORDED } from '#app/features/review/appeals/appeal.ts'

const DAY = 86_400_000

describe('an appeal', () => {
  test.each([
    ['on the same day', { decidedAt: DAY, appealedAt: null }, null],
    ['on the last day', { decidedAt: 0, appealedAt: null }, null],
    ['a second time', { decidedAt: DAY, appealedAt: 2 * DAY }, 'once'],
    ['against a later decision about the same post', { decidedAt: 20 * DAY, appealedAt: 2 * DAY }, null],
  ])('%s', (_, decided, hindrance) => {
    expect(hindranceTo(decided, 30 * DAY, 30 * DAY)).toBe(hindrance)
  })

  test('a month later is too late', () => {
    expect(hindranceTo({ decidedAt: 0, appealedAt: null }, 30 * DAY + 1, 30 * DAY)).toBe('late')
  })

  test('says the same on record and on screen', () => {
    for (const kind of ['post', 'sanction'] as const)
      for (const outcome of ['upheld', 'overturned'] as const) expect(outcomeOf(RECORDED[kind][outcome])).toBe(outcome)
  })
})
