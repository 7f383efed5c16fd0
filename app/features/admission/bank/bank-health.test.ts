import { expect, test } from 'vitest'
import { bankHealth } from '#app/features/admission/bank/bank-health.ts'

const POLICY = { length: 40, bankLeast: 3, bankGood: 6, bankTarget: 10 }
const rig1 = (items: number) =>
  bankHealth([{ topic: 'RIG', level: 1, items }], POLICY).find(({ topic, level }) => topic === 'RIG' && level === 1)

test.each([
  [20, 'aim'],
  [19, 'good'],
  [12, 'good'],
  [11, 'enough'],
  [6, 'enough'],
  [5, 'thin'],
  [1, 'closed'],
] as const)('%i items in a stratum of two make it %s', (items, verdict) => {
  expect(rig1(items)).toMatchObject({ live: items, need: 6, perForm: 2, verdict })
})

test('both tracks are looked at, and a shared topic stands there once', () => {
  const rows = bankHealth([], POLICY)
  expect(rows.find(({ topic }) => topic === 'SIG')?.tracks).toEqual(['motion'])
  expect(rows.find(({ topic }) => topic === 'FLA')?.tracks).toEqual(['stills'])
  expect(rows.filter(({ topic, level }) => topic === 'RIG' && level === 1)).toHaveLength(1)
  expect(rows).toHaveLength(34)
})
