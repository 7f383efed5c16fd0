import { expect, test } from 'vitest'
import { speltQuantities, writtenQuantities } from '#app/features/admission/lint/quantities.ts'

const written = (text: string) => writtenQuantities(text).map(({ value, unit }) => `${value} ${unit}`.trim())
const spelt = (text: string) => speltQuantities(text).map(({ value, unit }) => `${value} ${unit}`.trim())

test.each([
  ['1/50 s', ['1/50 s']],
  ['１／５０ 秒', ['1/50 s']],
  ['f/2.8 and F2.8, T2.8', ['2.8 f/', '2.8 f/', '2.8 T']],
  ['5600 K', ['5600 K']],
  ['about −23 LUFS', ['-23 LUFS']],
  ['约 −23 LUFS', ['-23 LUFS']],
  ['+4 dBu', ['4 dBu']],
  ['20 000 mAh', ['20000 mAh']],
  ['2 万 cd/m²', ['20000 cd/m²']],
  ['1⅓ stops', ['1', '1/3']],
  ['13.70 V', ['13.7 V']],
  ['60 Mb/s, 60 MB/s', ['60 Mb/s', '60 MB/s']],
  ['480 Mbps', ['480 Mb/s']],
  ['1.485 Gb/s', ['1.485 Gb/s']],
  ['2.9 N·m', ['2.9 N·m']],
  ['每秒 50 帧', ['50 fps']],
  ['50 frames a second', ['50 fps']],
  ['2 小时 20 分钟', ['2 h', '20 min']],
  ['2 h 20 min', ['2 h', '20 min']],
  ['２０ ％', ['20 %']],
  ['45 度', ['45 °']],
  ['a 1/4-20 screw', ['1/4', '20']],
  ['01:09:59;29', ['1', '9', '59', '29']],
  ['a {n} mm lens at 1/{speed} s', ['{n} mm', '1/{speed} s']],
  ['a 3 metre pole in all', ['3 m']],
])('%s is read as %j', (text, quantities) => {
  expect(written(text)).toEqual(quantities)
})

test.each([
  ['nine hours', '9 h'],
  ['九个小时', '9 h'],
  ['twenty-four cells', '24'],
  ['二十四节', '24'],
  ['two thirds', '2/3'],
  ['三分之二', '2/3'],
  ['half a frame', '1/2'],
  ['两个半小时', '2.5 h'],
  ['two and a half hours', '2.5 h'],
])('%s may be written as %s', (text, quantity) => {
  expect(spelt(text)).toContain(quantity)
})

test('a number in a list may have the unit of the next', () => {
  expect(writtenQuantities('5, 9 and 15 V')).toEqual([
    { value: '5', unit: '', shared: 'V' },
    { value: '9', unit: '', shared: 'V' },
    { value: '15', unit: 'V' },
  ])
})
