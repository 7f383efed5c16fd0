import { expect, test } from 'vitest'
import { lineOf, readJson } from '#app/features/desk/rules/write/json-lines.ts'

const MATCH = `{
  "all": [
    { "words": ["code"] },
    {
      "pattern": "x{2}",
      "needs": []
    }
  ],
  "near": 8
}`

test('every part of a match is on a line', () => {
  const read = readJson(MATCH, 'match')
  if (!read.ok) throw new Error('it is JSON')
  expect(read.value).toEqual(JSON.parse(MATCH))
  expect(
    ['match', 'match.all', 'match.all.1', 'match.all.1.pattern', 'match.near'].map((path) => read.lines.get(path)),
  ).toEqual([1, 2, 4, 5, 9])
})

test('a part that is not there is told by the line of what should hold it', () => {
  const read = readJson(MATCH, 'match')
  if (!read.ok) throw new Error('it is JSON')
  expect(lineOf('match.all.1.needs.0', read.lines)).toBe(6)
  expect(lineOf('match.all.7.pattern', read.lines)).toBe(2)
  expect(lineOf('title.en', read.lines)).toBeUndefined()
})

test.each([
  ['', 1],
  ['{', 1],
  ['{\n  "all": [\n  }', 3],
  ['{\n  "near": 8,\n}', 3],
  ['{ "near": 8 }\nmore', 2],
  ["{ 'near': 8 }", 1],
  ['{\n"near" 8 }', 2],
  ['{\n"words": ["an\nopen"] }', 2],
  ['[1,\n2\n3]', 3],
  ['"\\q"', 1],
  ['[1..2]', 1],
  ['['.repeat(10_000), 1],
])('what is no JSON is told by its line: %j', (text, line) => {
  expect(readJson(text.slice(0, 20_000), 'match')).toEqual({ ok: false, line })
})

test('a long text is read as fast as it is long', () => {
  const text = `[${'1,\n'.repeat(100_000)}1`
  const began = performance.now()
  expect(readJson(text, 'match')).toEqual({ ok: false, line: 100_001 })
  expect(performance.now() - began).toBeLessThan(2000)
})
