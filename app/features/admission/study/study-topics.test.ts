import { expect, test } from 'vitest'
import { topicGroups } from '#app/features/admission/sitting/topic-counts.ts'
import { studyTopics } from '#app/features/admission/study/study-topics.ts'

test('what was below the pass mark is to be studied, then what was near it', () => {
  const bands = { TET: 'below', RIG: 'near', PWR: 'above', EXP: 'below' } as const
  expect(studyTopics(bands)).toEqual({ below: ['EXP', 'TET'], near: ['RIG'] })
})

test('a sitting that was never marked names nothing to study', () => {
  expect(studyTopics(null)).toEqual({ below: [], near: [] })
})

test('everyone is asked 28 items, and twelve more in their own track', () => {
  const { core, motion, stills } = topicGroups(40)
  const total = (group: { count: number }[]) => group.reduce((sum, { count }) => sum + count, 0)
  expect([core, motion, stills].map(total)).toEqual([28, 12, 12])
  expect(stills.map(({ topic }) => topic)).toEqual(['FLA', 'COL', 'TET'])
})
