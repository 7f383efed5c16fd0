import { expect, test } from 'vitest'
import { lintPractice } from '#app/features/admission/lint/lint-practice.ts'
import { words } from '#app/messages/en/bank-reasons.ts'
import { sentence } from '#app/messages/sentence.ts'
import { bankEntry } from '#tests/helpers/bank-entry.ts'

test('practice items explain themselves in both languages, touch every topic, and are fifteen', () => {
  const entries = [bankEntry({ en: { explanation: 'It has 16 threads per inch.' } })]
  const said = lintPractice(entries).map(({ reason }) => sentence(words, reason))
  expect(said).toContain('A practice item needs an explanation in the Chinese text.')
  expect(said).not.toContain('A practice item needs an explanation in the English text.')
  expect(said).toContain('No practice item is about TET.')
  expect(said).not.toContain('No practice item is about RIG.')
  expect(said).toContain('The practice has 1 item and needs 15.')
})
