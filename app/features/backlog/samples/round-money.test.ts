import { expect, test } from 'vitest'
import { moneyOf, type Spending } from '#app/features/backlog/samples/round-money.ts'

const LIMITS = { moneyCap: 2000, costCap: 500 }
const a = (state: Spending['state'], spent = 0, estimate: number | null = null): Spending => ({
  state,
  spent,
  estimate,
})

test.each<[string, Spending[], [number, number, number]]>([
  ['nothing has a place', [], [0, 0, 2000]],
  ['a place keeps what one sample may cost', [a('shortlisted')], [500, 0, 1500]],
  ['a sketch says what it will cost', [a('feasibility', 0, 120)], [120, 0, 1880]],
  ['parts are spent, and the rest of the sketch is still kept', [a('making', 80, 120)], [40, 80, 1880]],
  ['more than was thought is spent all the same', [a('making', 300, 120)], [0, 300, 1700]],
  ['what is done keeps nothing', [a('checked', 80, 120), a('closed', 90, 120)], [0, 170, 1830]],
  ['what was stopped has cost what it has cost', [a('cancelled', 60, 120), a('withdrawn')], [0, 60, 1940]],
  ['less than nothing can be left', [a('shipped', 2100)], [0, 2100, -100]],
])('%s', (_, samples, [planned, spent, left]) => {
  expect(moneyOf(samples, LIMITS)).toEqual({ planned, spent, left })
})
