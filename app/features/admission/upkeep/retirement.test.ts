import { expect, test } from 'vitest'
import { isToRetire, retirementReasons, type WornItem } from '#app/features/admission/upkeep/retirement.ts'

const fresh: WornItem = { views: 300, isLeakFlagged: false, recheckAt: '2026-11-22' }

test.each<[string, Partial<WornItem>, string[]]>([
  ['nothing, up to 300 views and on the day of its re-check', {}, []],
  ['having been seen too often', { views: 301 }, ['exposure']],
  ['a leak', { isLeakFlagged: true }, ['leak']],
  ['a re-check that is overdue', { recheckAt: '2026-11-21' }, ['recheckOverdue']],
  ['nothing, where no day is set', { recheckAt: null }, []],
  ['all of it', { views: 999, isLeakFlagged: true, recheckAt: '2020-01-01' }, ['exposure', 'leak', 'recheckOverdue']],
])('an item is retired for %s', (_, changes, reasons) => {
  expect(retirementReasons({ ...fresh, ...changes }, '2026-11-22')).toEqual(reasons)
})

test('an item is retired only when another takes its place', () => {
  expect(isToRetire(['exposure'], false)).toBe(false)
  expect(isToRetire(['exposure'], true)).toBe(true)
  expect(isToRetire(['leak', 'recheckOverdue'], false)).toBe(false)
  expect(isToRetire([], true)).toBe(false)
})
