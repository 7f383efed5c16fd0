import { expect, test } from 'vitest'
import type { BankEntry } from '#app/features/admission/bank/bank-entry.ts'
import { hasErrors, hindranceOf, stepsFrom } from '#app/features/admission/bank/item-states.ts'

const options = ['First thread', 'Second thread', 'Third thread', 'Fourth thread']
const entry: BankEntry = {
  ...{ id: 'RIG-L1-90', kind: 'single', keys: [0], topic: 'RIG', level: 1, tags: ['RIG', 'L1'], line: 1 },
  ...{ source: 'ISO 1222', checked: '2026-11-01' },
  texts: [
    { lang: 'en', title: '', stem: 'Which thread is it?', options },
    { lang: 'zh-CN', title: '', stem: '这是哪一种螺纹？', options: ['第一种', '第二种', '第三种', '第四种'] },
  ],
}

test('an item with an approved version and no fault may be drawn', () => {
  expect(hindranceOf({ voided: false, approved: entry })).toBeUndefined()
})

test.each([
  ['voided', { voided: true, approved: entry }],
  ['notReviewed', { voided: false, approved: undefined }],
  ['lintErrors', { voided: false, approved: { ...entry, source: '' } }],
] as const)('what is %s is not', (hindrance, item) => {
  expect(hindranceOf(item)).toBe(hindrance)
})

test('a question of another kind, or of one language, is never drawn', () => {
  expect(hasErrors({ ...entry, kind: 'multiple' })).toBe(true)
  expect(hasErrors({ ...entry, texts: entry.texts.slice(0, 1) })).toBe(true)
})

test('a retired item comes back by way of a suspended one', () => {
  expect(stepsFrom('retired')).toEqual(['suspended'])
  expect(stepsFrom('suspended')).toContain('live')
})
