import { expect, test } from 'vitest'
import { fillIn } from '#app/features/admission/templates/template.ts'

test('values take the place of their placeholders, each as often as it stands there', () => {
  expect(fillIn('f/{n} at 1/{t} s, so f/{n}', { n: '8', t: '125' })).toBe('f/8 at 1/125 s, so f/8')
  expect(fillIn('No gap { } here', {})).toBe('No gap { } here')
})

test('a value is put in as it is, whatever it looks like', () => {
  expect(fillIn('{a}', { a: '$& {b}' })).toBe('$& {b}')
})

test('a placeholder without a value is refused', () => {
  expect(() => fillIn('f/{n}', { m: '8' })).toThrow(RangeError)
  expect(() => fillIn('{toString}', {})).toThrow(RangeError)
})
