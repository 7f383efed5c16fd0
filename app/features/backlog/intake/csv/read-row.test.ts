import { expect, test } from 'vitest'
import type { Column } from '#app/features/backlog/intake/csv/columns.ts'
import { dayOf, readRow } from '#app/features/backlog/intake/csv/read-row.ts'

const NOW = Date.UTC(2026, 10, 3)
const columns: Column[] = ['quote', 'line', 'date', 'place', 'link', 'language', 'contact', 'consent', 'request']
const at = Object.fromEntries(columns.map((column, index) => [column, index]))
const row = (cells: Partial<Record<Column, string>>) =>
  readRow(
    columns.map((column) => cells[column] ?? (column === 'quote' ? 'The rail is too short.' : '')),
    at,
    NOW,
  )

test('a row with words alone is a whole row', () => {
  expect(row({})).toMatchObject({ ok: true, row: { quote: 'The rail is too short.', contact: null, consents: false } })
})

test('every cell is understood', () => {
  const full = { date: '2026/10/3', place: 'Shop', link: 'https://x.example/1', language: '中文', contact: '@kim' }
  expect(row({ ...full, consent: 'yes', request: 'R-1042' })).toMatchObject({
    ok: true,
    row: { saidAt: Date.UTC(2026, 9, 3), language: 'zh-CN', contact: '@kim', consents: true, requestNo: 1042 },
  })
})

test('a formula is text, kept as it is', () => {
  expect(row({ quote: '=HYPERLINK("http://x")' })).toMatchObject({ ok: true, row: { quote: '=HYPERLINK("http://x")' } })
})

test.each<[Column, string, string]>([
  ['quote', '', 'required'],
  ['quote', 'x'.repeat(4001), 'tooLong'],
  ['quote', 'f\uFFFDr', 'unreadable'],
  ['date', '03.11.2026', 'notADay'],
  ['date', '2026-02-30', 'notADay'],
  ['date', '2027-01-01', 'intake.laterThanNow'],
  ['link', 'javascript:alert(1)', 'intake.notALink'],
  ['consent', 'maybe', 'intake.yesOrNo'],
  ['request', 'the big one', 'notARequest'],
  ['language', 'klingon', 'intake.languageName'],
])('%s with %j is refused by name', (column, cell, key) => {
  expect(row({ [column]: cell })).toMatchObject({ ok: false, faults: [{ column, reason: { key } }] })
})

test('all that is wrong with a row is told at once', () => {
  const read = row({ quote: '', date: 'yesterday', consent: 'maybe' })
  expect(read.ok ? [] : read.faults.map((fault) => fault.column)).toEqual(['quote', 'date', 'consent'])
})

test('a row that ends early is read as far as it goes', () => {
  expect(readRow(['The rail is too short.'], at, NOW)).toMatchObject({ ok: true, row: { line: '' } })
})

test.each([
  ['2026-11-03', '2026-11-03'],
  ['2026/1/3 12:40', '2026-01-03'],
  ['2026年11月3日', '2026-11-03'],
])('%s is a day', (typed, day) => {
  expect(new Date(dayOf(typed) ?? 0).toISOString().slice(0, 10)).toBe(day)
})
