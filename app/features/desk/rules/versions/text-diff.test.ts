import { describe, expect, test } from 'vitest'
import { diffOf, joinPieces, linesIn, wordsIn } from '#app/features/desk/rules/versions/text-diff.ts'

const shown = (before: string, after: string, cut: (text: string) => string[]) =>
  joinPieces(diffOf(cut(before), cut(after)))
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'out' ? `[-${text}-]` : `{+${text}+}`))
    .join('')

describe('words', () => {
  test.each([
    ['use the code', 'use the code', 'use the code'],
    ['use the code', 'use my code', 'use [-the-]{+my+} code'],
    ['', 'new', '{+new+}'],
    ['gone', '', '[-gone-]'],
    ['请不要附上优惠码。', '请不要附上折扣码。', '请不要附上[-优惠-]{+折扣+}码。'],
    ['give the full one', 'open it, give a full one', '{+open it, +}give [-the-]{+a+} full one'],
    ['so that readers see', 'you arrive at', '[-so that readers see-]{+you arrive at+}'],
    ['a b c d', 'b c e', '[-a -]b c [-d-]{+e+}'],
  ])('%s → %s', (before, after, expected) => expect(shown(before, after, wordsIn)).toBe(expected))
})

test('lines are compared whole', () => {
  const pieces = diffOf(linesIn('{\n  "near": 8\n}'), linesIn('{\n  "near": 12\n}'))
  expect(pieces).toEqual([
    { kind: 'same', text: '{' },
    { kind: 'out', text: '  "near": 8' },
    { kind: 'in', text: '  "near": 12' },
    { kind: 'same', text: '}' },
  ])
})

test('nothing is lost of either side, however far apart they are', () => {
  const [before, after] = ['a b c a d e a'.split(' '), 'e a f d a a b'.split(' ')]
  const pieces = diffOf(before, after)
  expect(pieces.filter(({ kind }) => kind !== 'in').map(({ text }) => text)).toEqual(before)
  expect(pieces.filter(({ kind }) => kind !== 'out').map(({ text }) => text)).toEqual(after)
})

test('two very long texts are shown as one taken out and one put in', () => {
  const long = (word: string) => Array.from({ length: 3000 }, (_, n) => `${word}${n}`)
  const pieces = diffOf(long('a'), long('b'))
  expect(pieces).toHaveLength(6000)
})
