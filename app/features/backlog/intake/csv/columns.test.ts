import { expect, test } from 'vitest'
import { dividerOf, findColumns } from '#app/features/backlog/intake/csv/columns.ts'

test('columns are known by their names in either language, in any order', () => {
  expect(findColumns(['Product line', 'QUOTE', 'E-Mail'])).toMatchObject({
    ok: true,
    at: { line: 0, quote: 1, contact: 2 },
  })
  expect(findColumns(['原话', '产品线', '联系方式'])).toMatchObject({ ok: true, at: { quote: 0, line: 1, contact: 2 } })
})

test('a column nobody knows is left alone and named', () => {
  expect(findColumns(['quote', 'mood'])).toMatchObject({ ok: true, unknown: ['mood'] })
})

test('without the words there is nothing to bring in', () => {
  expect(findColumns(['line', 'date'])).toMatchObject({ ok: false, missing: ['quote'], found: ['line', 'date'] })
})

test('two columns for one thing are named', () => {
  expect(findColumns(['quote', 'text'])).toMatchObject({ ok: false, twice: ['text'] })
})

test.each([
  ['quote,line', ','],
  ['quote;line;date', ';'],
  ['quote\tline', '\t'],
  ['"a,b,c";line;x', ';'],
  ['quote', ','],
])('the divider of %j is %j', (line, sign) => {
  expect(dividerOf(line)).toBe(sign)
})
