import { expect, test } from 'vitest'
import { fieldsOf } from '#app/features/admission/bank/entry-fields.ts'
import { readEntry } from '#app/features/admission/bank/read-entry.ts'

const TODAY = '2026-11-22'
const english = {
  'stem-en': 'Which thread is it?',
  ...{ 'option-en-1': 'First', 'option-en-2': 'Second', 'option-en-3': 'Third' },
}
const chinese = {
  'stem-zh-CN': '这是哪一种螺纹？',
  ...{ 'option-zh-CN-1': '第一种', 'option-zh-CN-2': '第二种', 'option-zh-CN-3': '第三种' },
}
const labels = { id: '', topic: 'RIG', level: '1', source: 'ISO 1222', checked: '2026-11-01', key: '2' }

function read(typed: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(typed)) form.set(name, value)
  return readEntry(form, typed, TODAY)
}
const errorsOf = (typed: Record<string, string>) => {
  const answer = read(typed)
  return 'errors' in answer
    ? Object.entries(answer.errors)
        .map(([field, { key }]) => `${field} ${key}`)
        .sort()
    : []
}

test('both languages make one entry with one key', () => {
  const answer = read({ ...labels, ...english, ...chinese })
  expect(answer).toMatchObject({
    entry: { keys: [1], topic: 'RIG', level: 1, texts: [{ lang: 'en' }, { lang: 'zh-CN' }] },
  })
})

test('what the form shows of an entry is read as the same entry', () => {
  const answer = read({ ...labels, id: 'RIG-L1-90', recheck: '2028-11-01', ...english, ...chinese })
  if (!('entry' in answer)) throw new Error('refused')
  expect(read(fieldsOf(answer.entry))).toEqual(answer)
})

test('the second language may come later', () => {
  expect(read({ ...labels, ...english })).toMatchObject({ entry: { texts: [{ lang: 'en' }] } })
})

test.each<[string, Record<string, string>, string[]]>([
  [
    'nothing at all',
    {},
    [
      'checked notADay',
      'key chooseOne',
      'level chooseOne',
      'source required',
      'stem-en bank.noEnglish',
      'topic chooseOne',
    ],
  ],
  ['a Chinese text alone', { ...labels, ...chinese }, ['stem-en bank.noEnglish']],
  ['two options', { ...labels, ...english, 'option-en-3': '' }, ['option-en-3 bank.tooFewOptions']],
  ['a gap between options', { ...labels, ...english, 'option-en-2': '', key: '1' }, ['option-en-2 bank.optionGap']],
  ['a key without a text', { ...labels, ...english, key: '5' }, ['key bank.keyEmpty']],
  [
    'fewer options in Chinese',
    { ...labels, ...english, ...chinese, 'option-zh-CN-3': '' },
    ['option-zh-CN-3 bank.optionsUneven'],
  ],
  ['a picture that nobody describes', { ...labels, ...english, picture: 'f00' }, ['alt-en bank.altNeeded']],
  ['a day to come', { ...labels, ...english, checked: '2027-01-01' }, ['checked bank.checkedLater']],
  ['a re-check before the check', { ...labels, ...english, recheck: '2026-10-01' }, ['recheck bank.recheckEarly']],
  ['a word of an address as id', { ...labels, ...english, id: 'import' }, ['id bank.badId']],
  ['a template nobody knows', { ...labels, ...english, template: 'horoscope' }, ['template bank.unknownTemplate']],
])('%s is told beside its fields', (_, typed, errors) => {
  expect(errorsOf(typed)).toEqual(errors)
})
