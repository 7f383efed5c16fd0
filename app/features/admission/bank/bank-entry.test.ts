import { expect, test } from 'vitest'
import { pairTexts } from '#app/features/admission/bank/bank-entry.ts'
import type { Question } from '#app/features/admission/question.ts'

const english: Question = {
  id: 'RIG-L1-01',
  lang: 'en',
  kind: 'single',
  title: 'RIG-L1-01',
  stem: 'Which screw?',
  options: ['one', 'two', 'three'],
  keys: [1],
  tags: ['RIG', 'L1'],
  topic: 'RIG',
  level: 1,
  source: 'A table',
  line: 2,
}
const chinese: Question = {
  ...english,
  lang: 'zh-CN',
  stem: '哪种螺钉？',
  options: ['一', '二', '三'],
  tags: [],
  topic: undefined,
  level: undefined,
  source: undefined,
  line: 9,
}

test('two languages of one id are one item, labelled by the English one', () => {
  const { entries, problems } = pairTexts([chinese, english])
  expect(problems).toEqual([])
  expect(entries).toEqual([
    {
      ...{ id: 'RIG-L1-01', kind: 'single', keys: [1], topic: 'RIG', level: 1, source: 'A table', line: 2 },
      tags: ['RIG', 'L1'],
      texts: [
        { lang: 'en', title: 'RIG-L1-01', stem: 'Which screw?', options: ['one', 'two', 'three'] },
        { lang: 'zh-CN', title: 'RIG-L1-01', stem: '哪种螺钉？', options: ['一', '二', '三'] },
      ],
    },
  ])
})

test('questions without an id stand alone, in whatever language', () => {
  const { entries, problems } = pairTexts([
    { ...english, id: '' },
    { ...english, id: '' },
    { ...chinese, id: '' },
  ])
  expect(problems).toEqual([])
  expect(entries.map(({ texts }) => texts.map(({ lang }) => lang))).toEqual([['en'], ['en'], ['zh-CN']])
})

test('a Chinese text without its English one is a problem, not an item', () => {
  expect(pairTexts([chinese])).toEqual({
    entries: [],
    problems: [{ line: 9, id: 'RIG-L1-01', reason: { key: 'lint.noEnglish' } }],
  })
})

test.each<[string, Question, string]>([
  ['a second text of one language', { ...english, line: 9 }, 'lint.textTwice'],
  ['another kind', { ...chinese, kind: 'multiple' }, 'lint.kindsDiffer'],
  ['fewer options', { ...chinese, options: ['一', '二'] }, 'lint.optionCountsDiffer'],
  ['another key', { ...chinese, keys: [2] }, 'lint.keysDiffer'],
])('%s is left out and named, and the item stays', (_, misfit, key) => {
  const { entries, problems } = pairTexts([english, misfit])
  expect(entries.map(({ texts }) => texts.length)).toEqual([1])
  expect(problems).toEqual([{ line: 9, id: 'RIG-L1-01', reason: { key } }])
})
