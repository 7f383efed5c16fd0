import { expect, test } from 'vitest'
import { explainPractice, practiceQuestions, spreadOverTopics } from '#app/features/admission/study/practice.ts'

const items = [
  {
    itemId: 'PRA-01',
    stem: 'First?',
    options: ['a', 'b'],
    keys: [1],
    explanation: 'Because b.',
  },
  {
    itemId: 'PRA-02',
    stem: 'Second?',
    options: ['c', 'd'],
    keys: [0],
    explanation: 'Because c.',
  },
]

test('before an answer nothing tells the key', () => {
  const sent = JSON.stringify(practiceQuestions(items))
  for (const secret of ['keys', 'Because', 'PRA-']) expect(sent).not.toContain(secret)
})

test('the order of options is the same each time', () => {
  expect(practiceQuestions(items)).toEqual(practiceQuestions(items))
})

test('only what was answered is explained', () => {
  expect(explainPractice(items, new Map([['answer-1', '0']]))).toEqual({
    'answer-1': { chosen: '0', right: false, key: 'b', explanation: 'Because b.' },
  })
})

test.each(['7', '', 'x', '-1'])('an option that was not offered (%s) explains nothing', (value) => {
  expect(explainPractice(items, new Map([['answer-1', value]]))).toEqual({})
})

test('every topic has its turn before one has a second', () => {
  const of = (topic: string, no: number) => ({ topic, no })
  const pool = [of('RIG', 1), of('RIG', 2), of('RIG', 3), of('PWR', 1), of('FLA', 1), of('SIG', 1)]
  expect(spreadOverTopics(pool, ['RIG', 'PWR', 'FLA'], 4)).toEqual([
    of('RIG', 1),
    of('RIG', 2),
    of('PWR', 1),
    of('FLA', 1),
  ])
})
