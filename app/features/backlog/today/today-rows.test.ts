import { expect, test } from 'vitest'
import { actHref, type TodayRow, todayList } from '#app/features/backlog/today/today-rows.ts'

const row = (group: TodayRow['group'], no: number, at = 0): TodayRow => ({
  ...{ group, why: { kind: 'sign', own: false }, title: `R-${no}`, lang: 'en', no, href: `/r/${no}`, task: 'sign' },
  ...{ actHref: `/r/${no}`, forOwner: null, at },
})
const shown = (rows: TodayRow[]) => todayList(rows).map(({ group, rows: found }) => [group, found.map(({ no }) => no)])

test('the most pressing comes first, and within that the oldest', () => {
  expect(shown([row('fresh', 1), row('late', 2, 9), row('late', 3, 5), row('sign', 4)])).toEqual([
    ['late', [3, 2]],
    ['sign', [4]],
    ['fresh', [1]],
  ])
})

test('a request stands there once, for its most pressing reason', () => {
  expect(shown([row('fresh', 1), row('returned', 1), row('late', 1)])).toEqual([['late', [1]]])
})

test('a translation that is owed stands beside what else there is to do', () => {
  expect(shown([row('drafts', 1), row('late', 1)])).toEqual([
    ['late', [1]],
    ['drafts', [1]],
  ])
})

test('members who wait stand beside what else there is to do, once for each thing to do', () => {
  const waits = (actHref: string): TodayRow => ({ ...row('members', 1), actHref })
  const rows = [waits('/r/1/replies'), waits('/r/1/replies'), waits('/triage/corrections'), row('late', 1)]
  expect(shown(rows)).toEqual([
    ['late', [1]],
    ['members', [1, 1]],
  ])
})

test('each row leads to where its one thing is done', () => {
  expect(actHref('grade', 1042, '/r/1042')).toBe('/r/1042/step/grading')
  expect(actHref('judge', null, '/t/1001/collect')).toBe('/t/1001/collect')
  expect(actHref('verdict', 1042, '/r/1042')).toBe('/r/1042')
})
