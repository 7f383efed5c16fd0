import { expect, test } from 'vitest'
import { judge } from '#app/features/moderation/judge.ts'
import { removeMarkedWords } from '#app/features/moderation/remove-marked-words.ts'
import { SHIPPED } from '#app/features/moderation/shipped-rules.ts'

const SIZE = 100_000
// Ten times what a quiet machine needs for the slowest of them, so that a busy one passes too.
const MOST_MS = 2_000

const times = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE)

test.each([
  ['10,000 nested brackets', '['.repeat(10_000) + ']'.repeat(10_000)],
  ['links inside links', '[a]('.repeat(20_000)],
  ['one letter', times('a')],
  ['one letter and one blank', times('a ')],
  ['letters with dots', times('a.')],
  ['letters with slashes', times('a/')],
  ['dots behind a link', `https://a.example/${times('.')}x`],
  ['zero-width characters', times('\u200b')],
  ['zero-width characters in a word', times('c\u200bo\u200bd\u200be ')],
  ['piled marks', `e${times('\u0301\u0323')}`],
  ['signs that unfold', times('\ufdfa')],
  ['one word of a rule', times('code ')],
  ['the same offer', times('use code RIG20 for 20% off at our store, dm me ')],
  ['the same offer in Chinese', times('加微信领优惠券，下单立减20元 ')],
  ['spelled-out offers', times('c o u p o n ')],
  ['disguised Han', times('微 信 ')],
  ['prices', times('$1 for me ')],
  ['backquotes', times('`')],
  ['quoted lines', times('>\n')],
  ['empty lines', times('\n')],
  ['half a tag', times('<a ')],
  ['half an entity', times('&#')],
  ['look-alikes', times('с')],
  ['flags', times('🇺🇸')],
  ['lone surrogates', times('\ud83d')],
])('%s are judged in bounded work', (_, text) => {
  const began = performance.now()
  const { findings } = judge(
    { fields: [{ name: 'text', text }] },
    { authorState: 'settled', publishedPosts: 1 },
    SHIPPED,
  )
  removeMarkedWords(text, findings, 'text')
  expect(performance.now() - began).toBeLessThan(MOST_MS)
})

test('a text too long to be read to its end waits for a moderator', () => {
  const text = `${'A word. '.repeat(10_000)}use code RIG20 for 20% off`
  const verdict = judge({ fields: [{ name: 'text', text }] }, { authorState: 'settled', publishedPosts: 1 }, SHIPPED)
  expect(verdict).toMatchObject({ outcome: 'hold', findings: [{ ruleId: 'unreadable-flood', end: text.length }] })
})
