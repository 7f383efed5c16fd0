import { expect, test } from 'vitest'
import { maySignAlone } from '#app/features/accounts/lone-signature.ts'

test('one signature is enough after a day, where nobody else could sign', () => {
  expect(maySignAlone([], 0, 86_400_000)).toBe(true)
  expect(maySignAlone([], 0, 86_399_999)).toBe(false)
  expect(maySignAlone(['lee'], 0, 86_400_000)).toBe(false)
})
