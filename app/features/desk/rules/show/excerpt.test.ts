import { expect, test } from 'vitest'
import { excerptOf } from '#app/features/desk/rules/show/excerpt.ts'
import type { ExplainedFinding } from '#app/features/moderation/explain-findings.ts'

const mark = (start: number, end: number): ExplainedFinding => ({
  ...{
    ruleId: 'coupon-code',
    family: 'coupon',
    field: 'text',
    effect: 'hold',
    n: 1,
    title: 'A code',
    advice: '',
    clause: { id: 'no-codes', title: 'No codes', fine: '' },
  },
  ...{ start, end },
})

test('a short text is shown whole', () => {
  expect(excerptOf('use RIG15', [mark(4, 9)])).toEqual({ text: 'use RIG15', findings: [mark(4, 9)], isCut: false })
})

test('of a long one the part around the first mark is shown, and the mark still fits', () => {
  const text = `${'word '.repeat(200)}use RIG15 ${'word '.repeat(200)}`
  const at = text.indexOf('RIG15')
  const excerpt = excerptOf(text, [mark(at, at + 5), mark(1900, 1904)])
  const [found, ...rest] = excerpt.findings
  expect(excerpt.text.slice(found?.start, found?.end)).toBe('RIG15')
  expect(rest).toEqual([])
  expect(excerpt.isCut).toBe(true)
  expect(excerpt.text.length).toBeLessThan(500)
})

test('a character of two units is never cut in half', () => {
  const text = `${'📷'.repeat(300)}RIG15`
  const excerpt = excerptOf(text, [mark(600, 605)])
  expect(excerpt.text).toMatch(/^📷/u)
})
