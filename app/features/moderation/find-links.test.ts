import { expect, test } from 'vitest'
import { findLinks } from '#app/features/moderation/find-links.ts'

test.each([
  ['see https://shop.example/cage?aff=ana.', 'https://shop.example/cage?aff=ana', 'shop.example', false],
  ['(www.shop.example/a)', 'www.shop.example/a', 'shop.example', false],
  ['at rigs.shop, now', 'rigs.shop', 'rigs.shop', false],
  ['[here](https://a.example/x_(1)) and', 'https://a.example/x_(1)', 'a.example', false],
  ['点这里https://u.jd.com/abc,领券', 'https://u.jd.com/abc', 'u.jd.com', false],
  ['t.me/cameradeals', 't.me/cameradeals', 't.me', false],
  ['rigs[.]shop today', 'rigs[.]shop', 'rigs.shop', true],
  ['rigs (dot) com/x', 'rigs (dot) com/x', 'rigs.com', true],
  ['go to mountking dot com and', 'mountking dot com', 'mountking.com', true],
  ['hxxps://shop.example/x', 'hxxps://shop.example/x', 'shop.example', true],
  ['taobao点com', 'taobao点com', 'taobao.com', true],
])('%s', (text, written, host, disguised) => {
  const [link] = findLinks(text)
  expect(text.slice(link?.start, link?.end)).toBe(written)
  expect(link).toMatchObject({ host, disguised })
})

test.each([
  'f/1.8 at 1/50 with the 70-200',
  'IMG_1234.jpg and node.js',
  'it ended.The next one fits',
  'the red dot lens and the dot me too',
  'mail ana@maker.example',
  'e.g. this, i.e. that, 2.1 kg',
  'a,b.c;d',
])('no link in: %s', (text) => {
  expect(findLinks(text)).toEqual([])
})

test('query pairs are placed one by one', () => {
  const text = 'https://a.example/?x=1&ref=ana#top'
  const pairs = findLinks(text)[0]?.query.map(({ key, value, start, end }) => [key, value, text.slice(start, end)])
  expect(pairs).toEqual([
    ['x', '1', 'x=1'],
    ['ref', 'ana', 'ref=ana'],
    ['top', '', 'top'],
  ])
})
