import { expect, test } from 'vitest'
import { stateAfter } from '#app/features/desk/rules/write/rule-after.ts'
import { couponCode } from '#app/features/moderation/rules/coupon-code.ts'

const reworded = { ...couponCode, title: { en: 'A code', 'zh-CN': '优惠码' } }
const wider = { ...couponCode, match: { words: ['code'] } }

test('a rule in force keeps its power while only its words change', () => {
  expect(stateAfter(couponCode, reworded, 'saved')).toBe('block')
  expect(stateAfter({ ...couponCode, state: 'review' }, reworded, 'imported')).toBe('review')
})

test('a rule in force that finds something else goes back on trial', () => {
  expect(stateAfter(couponCode, wider, 'saved')).toBe('trial')
  expect(stateAfter(couponCode, { ...couponCode, languages: ['de'] }, 'imported')).toBe('trial')
})

test('a rule in force that may cost more or less goes through the gates again', () => {
  expect(stateAfter(couponCode, { ...couponCode, budget: 4 }, 'saved')).toBe('trial')
  expect(stateAfter({ ...couponCode, budget: 4 }, { ...couponCode, budget: 2 }, 'imported')).toBe('trial')
  expect(stateAfter(couponCode, { ...couponCode, budget: 1 }, 'saved')).toBe('block')
  expect(stateAfter(couponCode, { ...couponCode, except: [{ words: ['expired'] }] }, 'saved')).toBe('trial')
})

test('the order in which a match is written does not matter', () => {
  const { near, all } = couponCode.match as { near: number; all: [] }
  expect(stateAfter(couponCode, { ...couponCode, match: { near, all } }, 'saved')).toBe('block')
})

test.each(['draft', 'trial', 'retired'] as const)('a rule that is %s stays so', (state) => {
  expect(stateAfter({ ...couponCode, state }, wider, 'saved')).toBe(state)
})

test('a new rule begins as a draft; an imported one with examples on trial', () => {
  expect(stateAfter(undefined, couponCode, 'saved')).toBe('draft')
  expect(stateAfter(undefined, couponCode, 'imported')).toBe('trial')
  expect(stateAfter(undefined, { ...couponCode, examples: { block: [], pass: [] } }, 'imported')).toBe('draft')
})
