import { expect, test } from 'vitest'
import { printedChance } from '#app/features/admission/policy/printed-chance.ts'

test.each([
  [0, '0'],
  [2.8e-9, '< 0.01'],
  [0.0083, '0.83'],
  [0.0399, '4.0'],
  [0.9961, '99.6'],
  [0.99999, '> 99.9'],
  [1, '100'],
])('%f is printed as %s percent', (chance, printed) => expect(printedChance(chance)).toBe(printed))
