import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAiken } from '#app/features/admission/formats/aiken.ts'
import { aikenFault, writeAikenQuestion } from '#app/features/admission/formats/write-aiken.ts'
import { anyBank, anyQuestion, RUNS, withoutLines } from '#tests/helpers/any-question.ts'

const told = (text: string) => readAiken(text).problems.map(({ line, kind, reason }) => [line, kind, reason.key])
const stems = (text: string) => readAiken(text).questions.map(({ stem }) => stem)

describe('an Aiken question', () => {
  test('is a line of text, its lettered options and the answer', () => {
    const text = 'Which thread?\nA) M6\nB.1/4-20\n C)\tM8\nANSWER: B\n\nNext?\r\nA. a\r\nB. b\r\nANSWER:A\r\n'
    expect(readAiken(`\uFEFF${text}`).questions).toEqual([
      {
        id: '',
        lang: 'en',
        kind: 'single',
        title: '',
        stem: 'Which thread?',
        options: ['M6', '1/4-20', 'M8'],
        keys: [1],
        tags: [],
        line: 1,
      },
      {
        id: '',
        lang: 'en',
        kind: 'single',
        title: '',
        stem: 'Next?',
        options: ['a', 'b'],
        keys: [0],
        tags: [],
        line: 7,
      },
    ])
    expect(readAiken('')).toEqual({ questions: [], problems: [] })
  })

  test('needs no blank line around it, and lines of one character are nothing', () => {
    expect(stems('Q1\nA) a\nx\nB) b\nANSWER: A\nQ2\nA) a\nB) b\nANSWER: B because it is')).toEqual(['Q1', 'Q2'])
  })

  test('may begin like an option or an answer', () => {
    const einstein = 'A. Einstein said what?\nA) a\nB) b\nANSWER: A\n'
    expect(stems(einstein)).toEqual(['A. Einstein said what?'])
    expect(stems(einstein + einstein)).toHaveLength(2)
    expect(stems('Answer: to what?\nA) a\nB) b\nANSWER: A')).toEqual(['Answer: to what?'])
  })
})

describe('a question is refused with its line', () => {
  test.each([
    ['whose answer is none of its options', 'Q1\nA) a\nB) b\nC) c\nD) d\nANSWER: F', 1, 'answerUnknown'],
    ['whose answer is empty', 'Q1\nA) a\nB) b\nANSWER:', 1, 'answerUnknown'],
    ['whose answer is a small letter', 'Q1\nA) a\nB) b\nANSWER: b', 1, 'answerLowerCase'],
    ['whose ANSWER is in small letters', 'Q1\nA) a\nB) b\nanswer: B', 1, 'answerLowerCase'],
    ['with one option', '\nQ1\nA) a\nANSWER: A', 2, 'wrongOption'],
    ['without options', 'Q1\nANSWER: A', 1, 'noOptions'],
    ['whose letters leave one out', 'Q1\nA) a\nC) c\nANSWER: A', 1, 'choiceOrder'],
    ['with an empty option', 'Q1\nA) a\nB)\nANSWER: A', 1, 'optionEmpty'],
    ['that the file ends', 'Q1\nA) a\nB) b', 1, 'noAnswer'],
    ['that is text alone', 'Only text.', 1, 'noOptions'],
    ['that is an answer alone', '\nANSWER: A', 2, 'answerAlone'],
    ['that is an option alone', 'B) b', 1, 'choiceAlone'],
  ])('%s', (_, text, line, key) => {
    expect(stems(text)).toEqual([])
    expect(told(text)).toEqual([[line, 'refused', `read.${key}`]])
  })

  test('that the next one cuts off, and the next is read', () => {
    const text = 'Q1\nA) a\nB) b\nQ2\nA) a\nB) b\nANSWER: B'
    expect(stems(text)).toEqual(['Q2'])
    expect(told(text)).toEqual([[1, 'refused', 'read.noAnswer']])
  })
})

test('a second letter in the answer is no second key, and that is said', () => {
  expect(told('Q1\nA) a\nB) b\nANSWER: A, B')).toEqual([[1, 'warning', 'read.answerSecond']])
})

test('what Aiken can hold of any bank is written, and read again is the same', () => {
  fc.assert(
    fc.property(anyBank, (bank) => {
      const questions = bank.filter((question) => question.kind === 'single' && !aikenFault(question))
      const { questions: read, problems } = readAiken(questions.map(writeAikenQuestion).join(''))
      const bare = questions.map(({ kind, stem, options, keys }) => ({ kind, stem, options, keys }))
      expect(problems).toEqual([])
      expect(withoutLines(read)).toEqual(
        bare.map((texts) => ({ id: '', lang: 'en', title: '', tags: [], line: 0, ...texts })),
      )
    }),
    RUNS,
  )
})

test('a question that needs more than one line, one key or its words is not written', () => {
  const question = fc.sample(anyQuestion, { seed: 1, numRuns: 1 })[0]!
  const plain = {
    ...question,
    kind: 'single' as const,
    stem: 'Which?',
    options: ['a', 'b'],
    keys: [0],
    picture: '',
    template: '',
  }
  expect(aikenFault(plain)).toBeUndefined()
  const faults = [
    { kind: 'multiple' as const },
    { stem: 'One\ntwo' },
    { options: ['a\nb', 'c'] },
    { stem: 'A) a' },
    { stem: 'ANSWER: A' },
    { stem: 'Q' },
    { options: Array.from({ length: 27 }, () => 'a') },
    { picture: 'a.png' },
    { template: 'turns' },
  ].map((changed) => aikenFault({ ...plain, ...changed })?.key.replace('write.aiken', ''))
  expect(faults).toEqual(['Kind', 'Lines', 'Lines', 'Stem', 'Stem', 'Stem', 'Options', 'Picture', 'Template'])
})

test('whatever the text, every line that counts belongs to a question or a problem', () => {
  const marks = fc.constantFrom(
    'A) a',
    'B) b',
    'C. c',
    'ANSWER: A',
    'ANSWER: B',
    'answer: a',
    'Which?',
    'A. Einstein',
    'x',
    '',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(marks, fc.string()), { maxLength: 20 }), (lines) => {
      const { questions, problems } = readAiken(lines.join('\n'))
      const starts = [...questions, ...problems].map(({ line }) => line)
      const first =
        lines
          .join('\n')
          .split(/\r\n|\n|\r/)
          .findIndex((line) => line.trim().length > 1) + 1
      if (first > 0) expect(Math.min(...starts)).toBe(first)
      else expect(starts).toEqual([])
    }),
    RUNS,
  )
})
