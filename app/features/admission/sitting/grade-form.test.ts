import { describe, expect, test } from 'vitest'
import { type Answer, bandFor, gradeForm, isRight } from '#app/features/admission/sitting/grade-form.ts'

const shown = [
  { token: 'x', option: 2 },
  { token: 'y', option: 1 },
  { token: 'z', option: 0 },
]
const answer = (chosen: string | null, topic: Answer['topic'] = 'RIG'): Answer => ({
  topic,
  chosen,
  shown,
  keys: [1],
  pilot: false,
  voided: false,
})
const mark = (cut: number) => ({ cut, sectionMinimum: null })

test.each([
  ['y', true],
  ['x', false],
  ['unknown', false],
  [null, false],
])('the option chosen as %s is right: %s', (chosen, right) => expect(isRight(answer(chosen))).toBe(right))

test('an open item is wrong, and the cut itself passes', () => {
  const answers = [answer('y'), answer('y'), answer('x', 'PWR'), answer(null, 'PWR')]
  expect(gradeForm(answers, mark(2))).toEqual({
    score: 2,
    passed: true,
    bands: { RIG: 'above', PWR: 'below' },
    right: [true, true, false, false],
  })
  expect(gradeForm(answers, mark(3)).passed).toBe(false)
})

test('a voided item is right for everyone, and one on trial is not scored', () => {
  const answers = [answer('y'), { ...answer(null), voided: true }, { ...answer('y', 'PWR'), pilot: true }]
  expect(gradeForm(answers, mark(2))).toEqual({
    score: 2,
    passed: true,
    bands: { RIG: 'near' },
    right: [true, true, true],
  })
})

test('a section minimum fails a form whose score would do', () => {
  const answers = [answer('y'), answer('y'), answer('x', 'SAF')]
  expect(gradeForm(answers, { cut: 2, sectionMinimum: { topic: 'SAF', least: 1 } }).passed).toBe(false)
})

describe('a topic is told in bands around the pass mark of 70 %', () => {
  test.each([
    [6, 3, 'below'],
    [6, 4, 'near'],
    [6, 5, 'above'],
    [5, 2, 'below'],
    [5, 3, 'near'],
    [5, 4, 'near'],
    [5, 5, 'above'],
    [4, 2, 'below'],
    [4, 3, 'near'],
    [4, 4, 'above'],
    [3, 1, 'below'],
    [3, 2, 'near'],
    [3, 3, 'above'],
  ] as const)('of %i items %i right are %s', (asked, right, band) => expect(bandFor(right, asked, 0.7)).toBe(band))
})
