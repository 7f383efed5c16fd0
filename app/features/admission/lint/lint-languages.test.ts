import { describe, expect, test } from 'vitest'
import { lintLanguages } from '#app/features/admission/lint/lint-languages.ts'
import { bankEntry } from '#tests/helpers/bank-entry.ts'

const foundIn = (en: string, zh: string) => lintLanguages(bankEntry({ en: { stem: en }, zh: { stem: zh } }))

describe('two languages agree', () => {
  test.each([
    ['A pack of 14.4 V and 6.6 Ah', '一块 14.4 V、6.6 Ah 的电池'],
    ['You shoot at f/2.8 for 1/50 s', '光圈 f/2.8，快门 １／５０ 秒'],
    ['It gives 5 to 20 V', '输出 5 V 至 20 V'],
    ['It runs for nine hours', '工作 9 小时'],
    ['It runs for 9 hours', '工作九小时'],
    ['It runs for 2.5 hours', '工作两个半小时'],
    ['One ninth of the light', '光的 1/9'],
    ['1080p at 50 or 60 frames a second', '1080p、每秒 50 或 60 帧'],
    ['Up to 10 000 cd/m²', '最高 1 万 cd/m²'],
    ['A 3-metre cable', '一根 3 米的线'],
    ['3840 × 2160 at 25 fps', '3840 × 2160、25 fps'],
    ['A {n} mm lens', '{n} mm 的镜头'],
  ])('%s = %s', (en, zh) => {
    expect(foundIn(en, zh)).toEqual([])
  })
})

describe('two languages differ', () => {
  test.each([
    ['numbersDiffer', 'A pack of 14.4 V', '一块 14.8 V 的电池', '14.4 V', '14.8 V'],
    ['numbersDiffer', 'A pack of 95 Wh', '一块电池', '95 Wh', ''],
    ['numbersDiffer', 'A pack', '三块 95 Wh 的电池', '', '95 Wh'],
    ['numbersDiffer', 'A gel of −134 mired', '一张 134 mired 的色纸', '-134 mired', '134 mired'],
    ['numbersDiffer', 'A lens at f/2.8', '光圈 f/2', 'f/2.8', 'f/2'],
    ['unitsDiffer', 'A card of 60 Mb/s', '一张 60 MB/s 的卡', '60 Mb/s', '60 MB/s'],
    ['unitsDiffer', 'A cable of 3 m', '一根 3 mm 的线', '3 m', '3 mm'],
    ['unitsDiffer', 'It runs for nine hours', '工作 9 分钟', '', '9 min'],
    ['unitsDiffer', 'A lens of f/2', '一支 T2 的镜头', 'f/2', 'T2'],
    ['unitsDiffer', 'A {n} mm lens', '{n} cm 的镜头', '{n} mm', '{n} cm'],
    ['placeholdersDiffer', 'A {n} mm lens', '{f} mm 的镜头', '{n}', '{f}'],
  ])('%s: %s ≠ %s', (key, en, zh, onlyEnglish, onlyChinese) => {
    const values = { place: 'stem', en: onlyEnglish, zh: onlyChinese }
    expect(foundIn(en, zh)).toEqual([{ weight: 'error', reason: { key: `lint.${key}`, values } }])
  })

  test('option by option', () => {
    const zh = { options: ['3/8-16', '1/4-20', '5/8-11', 'M10'] }
    const places = lintLanguages(bankEntry({ zh })).map(({ reason }) => reason.values?.place)
    expect(places).toEqual(['1', '2'])
  })

  test.each(['explanation', 'alt'])('in the %s, where both have one', (place) => {
    const en = { [place]: 'It has 20 threads per inch.' }
    expect(lintLanguages(bankEntry({ en, zh: { [place]: '每英寸 16 牙。' } }))).toHaveLength(1)
    expect(lintLanguages(bankEntry({ en }))).toEqual([])
  })
})

test('an item with one language only lacks the other', () => {
  const { texts, ...rest } = bankEntry()
  expect(lintLanguages({ ...rest, texts: texts.slice(0, 1) })).toEqual([
    { weight: 'error', reason: { key: 'lint.noText', values: { lang: 'zh-CN' } } },
  ])
})
