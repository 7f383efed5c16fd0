import { expect, test } from 'vitest'
import { type TraitRow, waveGroups } from '#app/features/review/wave/wave-groups.ts'

const row = (itemId: string, kind: TraitRow['kind'], value: string, authorId = 'ana'): TraitRow => ({
  ...{ itemId, kind, value, authorId },
  openedAt: Number(itemId),
})

const told = (rows: TraitRow[], least?: number) =>
  waveGroups(rows, least).map(({ kind, itemIds, accounts }) => `${kind} ${itemIds.join()} of ${accounts}`)

test('three with the same link are a group, two are not', () => {
  const rows = [row('1', 'link', 'a.example'), row('2', 'link', 'a.example', 'noor'), row('3', 'link', 'b.example')]
  expect(told(rows)).toEqual([])
  expect(told([...rows, row('4', 'link', 'a.example')])).toEqual(['link 4,2,1 of 2'])
})

test('the largest comes first, among equals the newest', () => {
  const of = (value: string, ids: string[]) => ids.map((id) => row(id, 'link', value))
  const rows = [...of('old', ['1', '2', '3']), ...of('large', ['1', '2', '3', '4']), ...of('new', ['7', '8', '9'])]
  expect(waveGroups(rows).map(({ values }) => values[0])).toEqual(['large', 'new', 'old'])
})

test('texts that are alike in different ways are one group, in whatever order they came', () => {
  const rows = [
    row('1', 'text', '0-a'),
    row('1', 'text', '1-b'),
    row('2', 'text', '1-b'),
    row('2', 'text', '2-c'),
    row('3', 'text', '2-c'),
    row('4', 'text', '3-d'),
  ]
  expect(told(rows)).toEqual(['text 3,2,1 of 1'])
  expect(told(rows.toReversed())).toEqual(['text 3,2,1 of 1'])
  expect(waveGroups(rows)[0]?.values).toEqual(['0-a', '1-b', '2-c'])
})

test('a link and a text of the same value have nothing to do with each other', () => {
  const rows = [row('1', 'link', 'x'), row('2', 'link', 'x'), row('3', 'text', 'x')]
  expect(told(rows)).toEqual([])
})

test('what is left of a group can still be looked at', () => {
  expect(told([row('1', 'link', 'x')], 1)).toEqual(['link 1 of 1'])
})
