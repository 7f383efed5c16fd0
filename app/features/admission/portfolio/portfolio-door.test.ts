import { expect, test } from 'vitest'
import {
  type Applicant,
  type PastPortfolio,
  PORTFOLIO_REST_MS,
  portfolioDoor,
} from '#app/features/admission/portfolio/portfolio-door.ts'

const NOW = Date.UTC(2026, 10, 3)
const DAY = 86_400_000
const used: Applicant = { isMember: false, emailConfirmed: true, sitting: false, attemptsUsed: true, allSeen: false }
const sent = (state: PastPortfolio['state'], daysAgo: number): PastPortfolio => ({
  state,
  createdAt: NOW - daysAgo * DAY,
  decidedAt: state === 'open' ? null : NOW - daysAgo * DAY,
})

test.each<[string, Partial<Applicant>, PastPortfolio[], object]>([
  ['who has used up the attempts may send one', {}, [], { open: true }],
  ['so may who has met too many items', { attemptsUsed: false, allSeen: true }, [], { open: true }],
  ['who can still sit the exam sits it', { attemptsUsed: false }, [], { open: false, why: 'notYet' }],
  ['a sitting under way comes first', { sitting: true }, [], { open: false, why: 'sitting' }],
  ['a member is in already', { isMember: true }, [], { open: false, why: 'member' }],
  ['the e-mail is confirmed first', { emailConfirmed: false }, [], { open: false, why: 'unconfirmed' }],
  ['one is open at a time', {}, [sent('open', 1)], { open: false, why: 'waiting' }],
  ['one that was taken back stands in nobody’s way', {}, [sent('withdrawn', 1)], { open: true }],
  ['three are sent in half a year at most', {}, [3, 2, 1].map((ago) => sent('withdrawn', ago)), { why: 'tooMany' }],
  ['the oldest of three is forgotten in time', {}, [181, 2, 1].map((ago) => sent('withdrawn', ago)), { open: true }],
  [
    'a declined one opens the door again half a year later',
    {},
    [sent('declined', 10)],
    { open: false, why: 'declined', opensAt: NOW - 10 * DAY + PORTFOLIO_REST_MS },
  ],
  ['and not a day later than that', {}, [sent('declined', 180)], { open: true }],
])('%s', (_, who, past, door) => {
  expect(portfolioDoor({ ...used, ...who }, past, NOW)).toMatchObject(door)
})
