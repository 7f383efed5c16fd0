import { expect, test } from 'vitest'
import { normalise } from '#app/features/moderation/normalise.ts'
import { originOf } from '#app/features/moderation/view.ts'

/** What the author wrote where the rules read `word`. */
function writtenAs(text: string, word: string): string | undefined {
  const { plain, unmasked } = normalise(text)
  const inPlain = plain.text.indexOf(word)
  if (inPlain >= 0) return cut(text, originOf(plain, inPlain, inPlain + word.length))
  const at = unmasked?.text.indexOf(word) ?? -1
  if (!unmasked || at < 0) return undefined
  const { start, end } = originOf(unmasked, at, at + word.length)
  return cut(text, originOf(plain, start, end))
}

function cut(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end)
}

test.each([
  ['zero-width letters between', 'a c\u200bo\u200bu\u2060p\u00adon here', 'coupon', 'c\u200bo\u200bu\u2060p\u00adon'],
  ['full-width', 'a ｃｏｕｐｏｎ here', 'coupon', 'ｃｏｕｐｏｎ'],
  ['Cyrillic look-alikes', 'a сouроn here', 'coupon', 'сouроn'],
  ['a word all in Cyrillic look-alikes', 'the соре is', 'cope', 'соре'],
  ['mathematical letters', 'a 𝐜𝐨𝐮𝐩𝐨𝐧 here', 'coupon', '𝐜𝐨𝐮𝐩𝐨𝐧'],
  ['boxed letters', 'a 🅲🅾🆄🅿🅾🅽 here', 'coupon', '🅲🅾🆄🅿🅾🅽'],
  ['small capitals', 'a ᴄᴏᴜᴘᴏɴ here', 'coupon', 'ᴄᴏᴜᴘᴏɴ'],
  ['marks piled on letters', 'a c̶o̶u̶p̶o̶n here', 'coupon', 'c̶o̶u̶p̶o̶n'],
  ['emphasis inside a word', 'a cou**po**n here', 'coupon', 'cou**po**n'],
  ['entities', 'a c&#111;u&#x70;on here', 'coupon', 'c&#111;u&#x70;on'],
  ['an empty comment inside a word', 'a cou<!-- x -->pon here', 'coupon', 'cou<!-- x -->pon'],
  ['spaced letters', 'a c o u p o n here', 'coupon', 'c o u p o n'],
  ['dotted letters', 'a c.o.u.p.o.n here', 'coupon', 'c.o.u.p.o.n'],
  ['emoji between letters', 'a c🔥o🔥u🔥p🔥o🔥n here', 'coupon', 'c🔥o🔥u🔥p🔥o🔥n'],
  ['leetspeak', 'a c0up0n here', 'coupon', 'c0up0n'],
  ['signs for letters', 'big $@le here', 'sale', '$@le'],
  ['letters drawn out', 'a couuuupon here', 'coupon', 'couuuupon'],
  ['a cut word', 'a dis-count here', 'discount', 'dis-count'],
  ['a word in two', 'a cou pon here', 'coupon', 'cou pon'],
  ['Traditional characters', '領優惠碼', '领优惠码', '領優惠碼'],
  ['dots between Han characters', '加微.信聊', '微信', '微.信'],
  ['emoji between Han characters', '领优🔥惠 券吧', '优惠券', '优🔥惠 券'],
])('%s are read through, and lead back to what was typed', (_, text, word, written) => {
  expect(writtenAs(text, word)).toBe(written)
})

test('two spelled-out words are told apart', () => {
  expect(normalise('u s e c o d e').unmasked?.text).toContain('use code')
})

test('product names, exposures and ratings stay what they are', () => {
  const text = 'NP-F970, f/1.8, A7R5, 70-200, 0x80, V90, 1/4-20, D850, M4 x 8 and 5600K'
  const { plain, unmasked } = normalise(text)
  expect(unmasked).toBeUndefined()
  expect(plain.text.trim()).toBe(text.toLowerCase())
})

test('Russian, Greek and German are read in their own letters', () => {
  expect(normalise('Я купил эту клетку').plain.text.trim()).toBe('я купил эту клетку')
  expect(normalise('το τρίποδο είναι βαρύ').plain.text).toContain('βαρυ')
  expect(normalise('Größe').plain.text.trim()).toBe('große')
})

test('quoted lines and code are left out, and a word of code leaves its place', () => {
  const { plain } = normalise('> use code A\n\n```\nuse code B\n```\n\nrun `use code C` now')
  expect(plain.text).not.toContain('use code')
  expect(plain.text).toMatch(/run \ue001 now/)
})

test('a text that is nothing but a quotation is its author’s own', () => {
  expect(normalise('> use code RIG20').plain.text).toContain('use code rig20')
})

test('spans hold whatever stands before them', () => {
  for (const before of ['😀', '👩🏽‍🚀 ', '🇫🇷', '\ud83d ', 'e\u0301', '﷽']) {
    expect(writtenAs(`${before} a c0up0n here`, 'coupon')).toBe('c0up0n')
  }
})

test('several texts are read as one, with offsets of the texts joined', () => {
  const { plain } = normalise('First', 'the sеcond')
  const at = plain.text.indexOf('second')
  expect(originOf(plain, at, at + 6)).toEqual({ start: 10, end: 16 })
})
