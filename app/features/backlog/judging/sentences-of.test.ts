import { expect, test } from 'vitest'
import { sentencesOf } from '#app/features/backlog/judging/sentences-of.ts'

const quotes = (text: string) => sentencesOf(text).map(({ quote }) => quote)

test('a text comes apart at its sentences, and decimals stay whole', () => {
  expect(quotes('It slips at 1.5 kg. A pin would help! Would it?')).toEqual([
    'It slips at 1.5 kg.',
    'A pin would help!',
    'Would it?',
  ])
  expect(quotes('坡上总差几度。希望有半球碗！')).toEqual(['坡上总差几度。', '希望有半球碗！'])
})

test('every sentence says where it stands', () => {
  const text = 'One.\n\n  Two words\n- and a list'
  for (const { quote, start, end } of sentencesOf(text)) expect(text.slice(start, end)).toBe(quote)
  expect(quotes(text)).toEqual(['One.', 'Two words', '- and a list'])
})

test('the number of a list item is no sentence of its own', () => {
  expect(quotes('1. A pin. It holds.\n2. A seat')).toEqual(['1. A pin.', 'It holds.', '2. A seat'])
})

test('nothing is made of blanks and lines', () => {
  expect(quotes(' \n---\n...')).toEqual([])
})
