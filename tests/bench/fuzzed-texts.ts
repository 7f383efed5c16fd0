import { hostileTexts } from '#tests/bench/moderation-texts.ts'

const PIECES = [
  ...hostileTexts(24).map(([, text]) => text),
  ...[
    '。',
    '!',
    '\n\n',
    '> ',
    '```\n',
    '[x](',
    '&amp;',
    '\u0000',
    '\ufeff',
    '\u202e',
    '\ud83d',
    '\udc00',
    '👩🏽‍🚀',
    '﷽',
  ],
  ...[
    '微信',
    '加v',
    '优惠',
    '領券',
    'クーポン',
    'купон',
    'κώδικας',
    'größe',
    'asking 120',
    'https://bit.ly/',
    'x'.repeat(70),
  ],
]

/** Texts thrown together from hostile pieces, the same for the same seed. */
export function fuzzedTexts(count: number, longest: number, seed: number): string[] {
  const next = numbersFrom(seed)
  return Array.from({ length: count }, () => {
    const length = Math.floor(next() ** 3 * longest)
    const few = Array.from(
      { length: 1 + Math.floor(next() * 6) },
      () => PIECES[Math.floor(next() * PIECES.length)] ?? '',
    )
    let text = ''
    while (text.length < length) text += few[Math.floor(next() * few.length)] + (next() < 0.3 ? ' ' : '')
    return text.slice(0, length)
  })
}

/** A row of numbers from 0 to 1 that looks like chance and is none. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32
  }
}
