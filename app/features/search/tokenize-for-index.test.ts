import { expect, test } from 'vitest'
import { tokenizeForIndex, tokensOf } from '#app/features/search/tokenize-for-index.ts'

test.each([
  ['A 50mm at f/2.8', 'a 50mm at f/2.8'],
  ['1/4-20 screws.', '1/4-20 screw'],
  ['Arca-type plates, batteries', 'arca-type arca type plate battery'],
  ['ＣＴ－３ ＩＳＯ１００', 'ct-3 ct iso100'],
  ['CT‑3', 'ct-3 ct'],
  ['cross, lens bus', 'cross len bus'],
  ['兔笼顶', '兔笼 笼顶 顶'],
  ['笼', '笼'],
  ['CT-3三脚架', 'ct-3 ct 三脚 脚架 架'],
  ['Größe naïve', 'größe naïve'],
  ['', ''],
  ['… — ?!', ''],
])('%s becomes %s', (text, tokens) => expect(tokenizeForIndex(text)).toBe(tokens))

test('a token knows where its words stand', () => {
  const text = '我用 CT-3 三脚架'
  expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '我用',
    '用',
    'CT-3',
    'CT-3',
    '三脚',
    '脚架',
    '架',
  ])
})

test('20,000 characters of anything are cut quickly', () => {
  for (const text of [
    'a-'.repeat(10_000),
    '笼'.repeat(20_000),
    '/'.repeat(20_000),
    'a.'.repeat(10_000),
    'a'.repeat(20_000),
  ]) {
    const start = performance.now()
    tokenizeForIndex(text)
    expect(performance.now() - start).toBeLessThan(200)
  }
})
