import { expect, test } from 'vitest'
import { gapBetween, groupOf, groupsOf, regionOf, type Treated } from '#app/features/backlog/metrics/fairness.ts'

const one = (more: Partial<Treated> = {}): Treated => ({
  ...{ at: 0, no: 1, lineId: null, part: 1, whole: 1, accountId: 'a', region: null },
  ...{ timeZone: 'Europe/Madrid', language: 'en', gone: false },
  ...more,
})
const many = (count: number, more: Partial<Treated> = {}) =>
  Array.from({ length: count }, (_, index) => one({ accountId: `${more.language ?? 'en'}-${index}`, ...more }))

test.each([
  ['Europe/Madrid', 'europe'],
  ['America/Argentina/Salta', 'americas'],
  ['Asia/Shanghai', 'asia'],
  ['Australia/Sydney', 'oceania'],
  ['Pacific/Auckland', 'oceania'],
  ['UTC', 'not-told'],
  ['Etc/GMT+3', 'not-told'],
])('%s lies in %s', (timeZone, region) => {
  expect(regionOf(timeZone)).toBe(region)
})

test('what was told with the application comes before the time zone, and nobody tells years in the trade', () => {
  expect(groupOf(one({ region: 'east-asia' }), 'region')).toBe('east-asia')
  expect(groupOf(one(), 'years')).toBe('not-told')
  expect(groupOf(one({ gone: true }), 'language')).toBe('not-told')
})

test('a group of fewer than ten persons is counted and has no rate, however many rows it has', () => {
  const treated = [...many(10), ...many(9, { language: 'zh-CN' }), one({ language: 'zh-CN', accountId: 'zh-CN-0' })]
  const byLanguage = groupsOf({ kind: 'share' }, treated).filter(({ trait }) => trait === 'language')
  expect(byLanguage).toEqual([
    { trait: 'language', group: 'en', persons: 10, rows: 10, part: 10, value: 1 },
    { trait: 'language', group: 'zh-CN', persons: 9, rows: 10, part: 10, value: null },
  ])
})

test('everybody is in one group of each trait', () => {
  const treated = [...many(3), ...many(2, { language: 'zh-CN', timeZone: 'UTC' })]
  const groups = groupsOf({ kind: 'median' }, treated)
  for (const trait of ['region', 'language', 'years'])
    expect(groups.filter((group) => group.trait === trait).reduce((sum, { persons }) => sum + persons, 0)).toBe(5)
})

test('the gap is between the groups that are known and large enough', () => {
  const group = (name: string, value: number | null) => ({ group: name, value })
  expect(gapBetween([group('en', 0.6), group('zh-CN', 0.3), group('not-told', 0.01)])).toBeCloseTo(2)
  expect(gapBetween([group('en', 0.6), group('zh-CN', null)])).toBeUndefined()
  expect(gapBetween([group('en', 0), group('zh-CN', 0)])).toBe(1)
  expect(gapBetween([group('en', 0.2), group('zh-CN', 0)])).toBe(Number.POSITIVE_INFINITY)
  expect(gapBetween([group('en', 0.9), group('zh-CN', 0.1)], 1)).toBe(1)
})
