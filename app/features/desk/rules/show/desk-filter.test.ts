import { expect, test } from 'vitest'
import { filterIn, isWanted } from '#app/features/desk/rules/show/desk-filter.ts'
import { marksOf } from '#app/features/desk/rules/show/desk-marks.ts'
import type { Rule } from '#app/features/moderation/rule.ts'
import { couponCode } from '#app/features/moderation/rules/coupon-code.ts'

const wanted = (query: string, rule: Rule = couponCode) =>
  isWanted(rule, ['braked'], filterIn(new URLSearchParams(query)))

test.each([
  ['', true],
  ['q=coupon', true],
  ['q=CODE reader', true],
  ['q=优惠码', true],
  ['q=tripod', false],
  ['family=coupon&state=block', true],
  ['family=giveaway', false],
  ['state=trial', false],
  ['only=braked', true],
  ['only=waits', false],
  ['family=nonsense&state=1&only=%00', true],
])('%s asks for the coupon rule: %s', (query, expected) => expect(wanted(query)).toBe(expected))

test('a rule is marked for what has passed, and a retired one is left in peace', () => {
  const at = Date.UTC(2026, 10, 3)
  const dated: Rule = { ...couponCode, reviewAt: '2026-11-03', expiresAt: '2026-11-04' }
  expect(marksOf(dated, { waits: false, isBraked: false, at })).toEqual(['reviewDue'])
  expect(marksOf({ ...dated, state: 'retired' }, { waits: false, isBraked: false, at })).toEqual([])
  expect(marksOf(couponCode, { waits: true, isBraked: true, at })).toEqual(['waits', 'braked'])
})
