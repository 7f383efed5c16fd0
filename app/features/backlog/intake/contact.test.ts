import { expect, test } from 'vitest'
import { contactOf } from '#app/features/backlog/intake/contact.ts'

test.each([
  ['kim@studio.example', 'mail'],
  [' mailto:kim@studio.example ', 'mail'],
  ['+49 (0)30 123-456', 'phone'],
  ['138 0013 8000', 'phone'],
  ['@kim_shoots', 'handle'],
  ['kim at studio', 'handle'],
  ['小王摄影', 'handle'],
])('%s is kept as a %s', (typed, channel) => {
  expect(contactOf(typed)?.channel).toBe(channel)
})

test('nothing typed is nobody', () => {
  expect(contactOf('  ')).toBeUndefined()
  expect(contactOf(null)).toBeUndefined()
})
