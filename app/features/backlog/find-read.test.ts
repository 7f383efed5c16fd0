import { expect, test } from 'vitest'
import { findRead, readLength } from '#app/features/backlog/find-read.ts'

const WRITTEN = 'A **pin** at 3/8.\n\n1. The `pin` [slips](https://example.test/a_b)\n2. the pin is short'
const SHOWN = 'A pin at 3/8.\n\nThe pin slips\nthe pin is short'

const written = (words: string, before?: number) => {
  const found = findRead(WRITTEN, words, before)
  return found && WRITTEN.slice(found.start, found.end)
}

test('what a page shows is found in what was written, and the other way round', () => {
  expect(written('pin at 3/8. The pin slips')).toBe('pin** at 3/8.\n\n1. The `pin` [slips')
  const found = findRead(SHOWN, '1. The `pin` [slips](https://example.test/a_b)')
  expect(found && SHOWN.slice(found.start, found.end)).toBe('The pin slips')
})

test('as much is read of the one as of the other', () => {
  expect(readLength(WRITTEN)).toBe(readLength(SHOWN))
})

test('of words that stand several times those are found that were meant', () => {
  const places = [...SHOWN.matchAll(/pin/g)].map(({ index }) =>
    findRead(WRITTEN, 'pin', readLength(SHOWN.slice(0, index))),
  )
  expect(places.map((place) => place?.start)).toEqual([...WRITTEN.matchAll(/pin/g)].map(({ index }) => index))
})

test.each([
  ['See ![the seat](https://a.example/x.jpg) first', 'See the seat first'],
  ['Twelve \\* marks', 'Twelve * marks'],
  ['```js\nuse(this)\n```', 'use(this)'],
  ['| Head | Load |\n|---|---:|\n| CT-3 | 8 kg |', 'Head Load CT-3 8 kg'],
  ['斜坡上**每次**都要重新调', '斜坡上每次都要重新调'],
])('%j is found as it reads', (text, shown) => {
  expect(findRead(text, shown)).toBeDefined()
  expect(findRead(shown, text)).toBeDefined()
})

test('marks alone, and words that are not there, are not found', () => {
  expect(written('** `')).toBeUndefined()
  expect(written('half-ball')).toBeUndefined()
})
