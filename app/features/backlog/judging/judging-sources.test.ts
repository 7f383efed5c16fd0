import { expect, test } from 'vitest'
import { sourcesOf } from '#app/features/backlog/judging/judging-sources.ts'

const thread = { kind: 'question', judgedAt: null, notPossible: null, acceptedAt: null, nominations: 0 } as const

test('a need, a nomination and an accepted "not possible" each bring a thread before staff', () => {
  expect(sourcesOf({ ...thread, kind: 'need' })).toEqual(['need'])
  expect(sourcesOf({ ...thread, nominations: 2 })).toEqual(['nominated'])
  expect(sourcesOf({ ...thread, kind: 'need', notPossible: 'sounds', acceptedAt: 5, nominations: 1 })).toEqual([
    'need',
    'nominated',
    'not-possible',
  ])
})

test('what was judged before brings it no more', () => {
  const judged = { ...thread, kind: 'need', judgedAt: 10, notPossible: 'said' } as const
  expect(sourcesOf({ ...judged, acceptedAt: 5 })).toEqual([])
  expect(sourcesOf({ ...judged, acceptedAt: 15 })).toEqual(['not-possible'])
})
