import { expect, test } from 'vitest'
import { readRules } from '#app/features/desk/rules/exchange/exchange-file.ts'

const rule = { id: 'a', match: { words: ['a'] } }

test.each([
  ['a file', JSON.stringify({ format: 'coldshoe-rules-1', rules: [rule] })],
  ['a list', JSON.stringify([rule])],
  ['one rule', `\uFEFF${JSON.stringify(rule)}`],
])('%s holds the rule', (_, text) => expect(readRules(text)).toEqual({ ok: true, rules: [rule] }))

test.each([
  ['', 'notJson'],
  ['{\n"rules": [}', 'notJson'],
  ['[]', 'noRules'],
  ['{"rules": []}', 'noRules'],
  ['{"rules": "all"}', 'noRules'],
  ['[1, {}]', 'noRules'],
  ['"text"', 'noRules'],
  [JSON.stringify(Array.from({ length: 501 }, () => rule)), 'tooMany'],
])('%.20j is refused: %s', (text, key) => expect(readRules(text)).toMatchObject({ ok: false, problem: { key } }))

test('what is no JSON is told by its line', () => {
  expect(readRules('{\n"rules": [}')).toMatchObject({ problem: { values: { line: 2 } } })
})
