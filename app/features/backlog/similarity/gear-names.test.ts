import { expect, test } from 'vitest'
import { fitName, gearName, numbersOf } from '#app/features/backlog/similarity/gear-names.ts'

test.each([
  ['fx30', 'FX30'],
  ['a7s3', 'A7S3'],
  ['r5-2', 'R5 II'],
  ['z6-', 'Z6'],
  ['halidex', 'Halide X'],
  ['lp60', 'LP60'],
  ['mount:nato', 'mount:nato'],
])('%s is written %s', (name, written) => expect(gearName(name)).toBe(written))

test('an article may have its number with or without a stroke', () => {
  expect(numbersOf('ct3')).toEqual(['CT-3', 'CT3'])
  expect(numbersOf('rod:15')).toEqual([])
})

test.each([
  ['rod:15', '15 mm', '15 mm'],
  ['mass:1500', '1500 g', '1500 g'],
  ['mount:nato', 'NATO', 'NATO'],
  ['mount:arca', 'Arca', '阿卡'],
  ['battery:v', 'V-mount', 'V 口'],
  ['shoe:cold', 'cold shoe', '冷靴'],
  ['CT-3', 'CT-3', 'CT-3'],
])('%s fits %s', (name, en, zh) => {
  expect(fitName(name, 'en')).toBe(en)
  expect(fitName(name, 'zh-CN')).toBe(zh)
})
