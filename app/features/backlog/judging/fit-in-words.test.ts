import { expect, test } from 'vitest'
import { fitInWords, fitsTyped, fitText } from '#app/features/backlog/judging/fit-in-words.ts'

const named = (text: string) => fitInWords(text).map(({ kind, value }) => `${kind} ${value}`)

test('bodies, mounts, threads, rods, weights and standards are found in both languages', () => {
  expect(named('FX3 in a cage, 1/4-20 under it, 15 mm rods, 650 g of monitor on a NATO rail, HDMI 2.1')).toEqual([
    'body FX3',
    'mount NATO',
    'thread 1/4-20',
    'rod 15 mm rods',
    'weight 650 g',
    'standard HDMI 2.1',
  ])
  expect(named('冷靴上挂 1.2 公斤，螺孔是 M4')).toEqual(['mount 冷靴', 'thread M4', 'weight 1.2 公斤'])
})

test('each is named once, and a price or a date is none of them', () => {
  expect(named('650 g, then 650 g again. It cost 400 in 2024, half of 1/42.')).toEqual(['weight 650 g'])
})

test('what was typed into a field comes apart at its commas', () => {
  const fits = fitsTyped('mount', 'NATO, Arca-type，NATO、 ')
  expect(fits).toEqual([
    { kind: 'mount', value: 'NATO' },
    { kind: 'mount', value: 'Arca-type' },
  ])
  expect(fitText(fits, 'mount')).toBe('NATO, Arca-type')
  expect(fitText(fits, 'rod')).toBe('')
})
