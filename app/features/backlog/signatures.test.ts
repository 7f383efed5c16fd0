import { expect, test } from 'vitest'
import { holdsBoth, secondSigners } from '#app/features/backlog/signatures.ts'

const house = { engineerId: 'raj', leads: ['lee'], admins: ['ada'] }

test.each([
  ['engineer', house, 'pia', ['raj', 'lee']],
  ['lead', house, 'pia', ['lee']],
  ['engineer', { ...house, engineerId: null }, 'pia', ['lee']],
  ['engineer', { ...house, engineerId: null }, 'lee', ['ada']],
  ['lead', house, 'lee', ['ada']],
  ['lead', { ...house, leads: [] }, 'pia', ['ada']],
  ['lead', { ...house, leads: [], admins: ['pia'] }, 'pia', []],
] as const)('the %s half in %j after %s can be signed by %j', (half, holders, first, signers) => {
  expect(secondSigners(half, holders, first)).toEqual(signers)
})

test('who is PM and R&D of the line signs both', () => {
  expect(holdsBoth('engineer', { pmId: 'pia', engineerId: 'pia' }, 'pia')).toBe(true)
  expect(holdsBoth('engineer', { pmId: 'pia', engineerId: 'raj' }, 'pia')).toBe(false)
  expect(holdsBoth('lead', { pmId: 'pia', engineerId: 'pia' }, 'pia')).toBe(false)
})
