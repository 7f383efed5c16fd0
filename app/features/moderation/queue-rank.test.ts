import { expect, test } from 'vitest'
import { rankOf, type Urgency } from '#app/features/moderation/queue-rank.ts'

const DAY = 86_400_000
const at = 100 * DAY
const openedAt = at - DAY

const table: [string, Urgency, number][] = [
  ['an appeal past half its time', { kind: 'appeal', openedAt: at - 4 * DAY, dueAt: at + 3 * DAY }, 10],
  ['an appeal that is overdue', { kind: 'appeal', openedAt: at - 9 * DAY, dueAt: at - DAY }, 10],
  ['an author who asked', { kind: 'asked', openedAt }, 20],
  ['a held edit', { kind: 'edit', openedAt }, 25],
  ['a hidden photo', { kind: 'image', openedAt }, 25],
  ['a post that two members flagged', { kind: 'flagged', openedAt, flaggers: 2 }, 30],
  ['a post that one flagged for what could hurt', { kind: 'flagged', openedAt, flaggers: 1, grave: true }, 30],
  ['a held post that two members flagged', { kind: 'held', openedAt, flaggers: 2 }, 30],
  ['a fresh appeal', { kind: 'appeal', openedAt, dueAt: at + 6 * DAY }, 40],
  ['a post that one member flagged', { kind: 'flagged', openedAt, flaggers: 1 }, 45],
  ['the held post of a newcomer of the day', { kind: 'held', openedAt, admittedAt: at - DAY + 1 }, 48],
  ['the same a day after joining', { kind: 'held', openedAt, admittedAt: at - DAY }, 50],
  ['a held post of somebody not admitted by exam', { kind: 'held', openedAt, admittedAt: null }, 50],
  ['a hit of a rule in trial', { kind: 'trial', openedAt, flaggers: 3 }, 60],
  ['a sample', { kind: 'sample', openedAt }, 80],
]

test.each(table)('%s has its rank', (_, item, rank) => {
  expect(rankOf(item, at)).toBe(rank)
})

test('the table runs from urgent to quiet', () => {
  const ranks = table.map(([, , rank]) => rank)
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
})
