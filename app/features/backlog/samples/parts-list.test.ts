import { expect, test } from 'vitest'
import { costOf, readParts } from '#app/features/backlog/samples/parts-list.ts'

test('a line says how many, what, and what all of them cost', () => {
  const read = readParts('2 x CT3-40 half-ball = 18\nRing, turned = 60\n\n 3× M4 screw=2')
  expect(read).toEqual({
    ok: true,
    parts: [
      { what: 'CT3-40 half-ball', sku: 'CT3-40', pieces: 2, cost: 18 },
      { what: 'Ring, turned', sku: null, pieces: 1, cost: 60 },
      { what: 'M4 screw', sku: 'M4', pieces: 3, cost: 2 },
    ],
  })
  expect(read.ok && costOf(read.parts)).toBe(80)
})

test.each([
  ['Ring', 1],
  ['Ring = 4\n0 x screw = 1', 2],
  ['Ring = lots', 1],
  ['= 4', 1],
])('%j is refused with the number of its line', (text, line) => {
  expect(readParts(text)).toEqual({ ok: false, line })
})
