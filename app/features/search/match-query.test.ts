import { expect, test } from 'vitest'
import { allOf, anyOf, termsOf } from '#app/features/search/match-query.ts'

test.each([
  ['cage NATO', '"cage" AND "nato"'],
  ['1/4-20', '"1/4-20"'],
  ['三脚架', '"三脚 脚架"'],
  ['笼', '"笼"*'],
  ['CT-3三脚架 plate', '"ct-3" AND "三脚 脚架" AND "plate"'],
  ['cage cages', '"cage"'],
  ['NEAR("a" OR b*) -c col:d', '"near" AND "a" AND "or" AND "b" AND "c" AND "col" AND "d"'],
  ['?!', ''],
])('%s is looked for as %s', (query, match) => expect(allOf(termsOf(query))).toBe(match))

test('any of the terms', () => expect(anyOf(termsOf('bowl level'))).toBe('"bowl" OR "level"'))

test('a very long query asks for a few things only', () => {
  expect(termsOf(Array.from({ length: 500 }, (_, n) => `w${n}`).join(' '))).toHaveLength(12)
})
