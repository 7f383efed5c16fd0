import { expect, test } from 'vitest'
import { countDemand, epochAt } from '#app/features/backlog/counting.ts'

const said = (accountId: string | null, epoch: number) => ({ accountId, epoch })

test('five passages of one person are one person', () => {
  const five = [1, 2, 3, 4, 5].map(() => said('ana', 1))
  expect(countDemand(five, 1)).toEqual({ people: 1, peopleSince: 1, returning: 0 })
})

test('after a "no" those who come new are counted apart, and nobody is lost', () => {
  const mentions = [said('ana', 1), said('noor', 1), said('jonas', 2), said('mei', 2)]
  expect(countDemand(mentions, 2)).toEqual({ people: 4, peopleSince: 2, returning: 0 })
})

test('who asks again after a "no" has returned, and is not new', () => {
  expect(countDemand([said('ana', 1), said('ana', 2)], 2)).toEqual({ people: 1, peopleSince: 0, returning: 1 })
})

test('an unknown voice never becomes a person', () => {
  expect(countDemand([said(null, 1), said(null, 1)], 1).people).toBe(0)
})

test.each([
  [50, [], 1],
  [50, [100], 1],
  [100, [100], 1],
  [101, [100], 2],
  [150, [100, 200], 2],
  [250, [100, 200], 3],
])('what is said at %i with answers at %j belongs to epoch %i', (at, dates, epoch) => {
  expect(epochAt(at, dates)).toBe(epoch)
})
