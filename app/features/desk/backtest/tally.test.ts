import { expect, test } from 'vitest'
import { addAll, EMPTY, type Judged, withSpotLabels } from '#app/features/desk/backtest/tally.ts'

const span = { field: 'text' as const, start: 0, end: 4 }
const judged = (postId: string, changes: Partial<Judged> = {}): Judged => ({
  ...{ postId, state: 'published', label: null, draw: postId, before: 'publish', after: 'publish', spans: [] },
  ...changes,
})
const hit = (postId: string, changes: Partial<Judged> = {}) =>
  judged(postId, { spans: [span], after: 'hold', ...changes })

test('a hit on a post that stands counts as wrong until somebody says otherwise', () => {
  const tally = addAll(EMPTY, [judged('a'), hit('b'), hit('c', { label: 'fine' })])
  expect(tally).toMatchObject({ posts: 3, hits: 2, accepted: 3, wrong: 2, calledFine: 1, undecided: 1, fresh: 2 })
  const said = withSpotLabels(tally, new Map([['b', true]]))
  expect(said).toMatchObject({ accepted: 2, wrong: 1, promotion: 1, caught: 1, undecided: 0 })
  expect(withSpotLabels(tally, new Map([['b', false]]))).toMatchObject({ accepted: 3, wrong: 2, calledFine: 2 })
})

test('what people decided is not decided again on the spot', () => {
  const tally = addAll(EMPTY, [hit('a', { label: 'fine' })])
  expect(withSpotLabels(tally, new Map([['a', true]]))).toEqual(tally)
})

test('removed posts show what would have been caught', () => {
  const gone = { state: 'removed', label: 'promotion', before: 'hold' } as const
  const tally = addAll(EMPTY, [hit('a', gone), judged('b', gone), hit('c', { ...gone, before: 'publish' })])
  expect(tally).toMatchObject({ promotion: 3, caught: 2, accepted: 0, wrong: 0, fresh: 1 })
})

test('changes count both ways', () => {
  const tally = addAll(EMPTY, [
    hit('a', { after: 'reject', before: 'hold' }),
    judged('b', { before: 'hold', after: 'publish' }),
    judged('c', { before: 'hold', after: 'hold' }),
  ])
  expect(tally).toMatchObject({ stricter: 1, milder: 1, fresh: 0 })
  expect(tally.changed.map(({ postId }) => postId)).toEqual(['a', 'b'])
})

test('twenty hits are drawn by their lot, in whatever order they come', () => {
  const lots = Array.from({ length: 60 }, (_, at) => hit(`p${at}`, { draw: String((at * 37) % 60).padStart(2, '0') }))
  const drawn = addAll(EMPTY, lots).drawn.map(({ draw }) => draw)
  expect(drawn).toEqual(Array.from({ length: 20 }, (_, at) => String(at).padStart(2, '0')))
  expect(addAll(EMPTY, [...lots].reverse()).drawn.map(({ draw }) => draw)).toEqual(drawn)
})
