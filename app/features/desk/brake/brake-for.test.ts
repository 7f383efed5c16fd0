import { expect, test } from 'vitest'
import { brakeFor, type WatchedRule } from '#app/features/desk/brake/brake-for.ts'

const settings = { withinMs: 86_400_000, leastHits: 5, leastAccounts: 3, hitShare: 0.01 }
const calm: WatchedRule = {
  ...{ state: 'block', isFresh: true, hits: 4, upheld: 0, accounts: 4, judged: 1000, accepted: 990 },
  ...{ wronglyRefused: 0, budget: 1 },
}

test.each([
  ['four hits are a handful', {}, undefined],
  ['eleven in a thousand are a flood', { hits: 11 }, { to: 'review', why: 'flood' }],
  ['ten in a thousand are not', { hits: 10 }, undefined],
  ['five in a quiet hour are', { hits: 5, judged: 40 }, { to: 'review', why: 'flood' }],
  ['of two people only they are not', { hits: 50, accounts: 2 }, undefined],
  ['what moderators confirm is no flood', { hits: 50, upheld: 46 }, undefined],
  ['an old rule may meet a wave', { hits: 50, isFresh: false }, undefined],
  ['a rule that holds goes back on trial', { hits: 11, state: 'review' }, { to: 'trial', why: 'flood' }],
  ['a rule on trial does nothing that needs a brake', { hits: 50, state: 'trial' }, undefined],
  ['two wrong refusals are over a budget of one', { hits: 5, wronglyRefused: 2 }, { to: 'review', why: 'wrong' }],
  ['also long after', { hits: 5, wronglyRefused: 2, isFresh: false }, { to: 'review', why: 'wrong' }],
  ['one wrong refusal is allowed', { hits: 5, wronglyRefused: 1 }, undefined],
  ['among more texts more are', { hits: 9, wronglyRefused: 4, accepted: 4000, judged: 4000 }, undefined],
  ['holding wrongly costs no budget', { hits: 5, wronglyRefused: 0, state: 'review' }, undefined],
] as const)('%s', (_, changes, brake) => expect(brakeFor({ ...calm, ...changes }, settings)).toEqual(brake))
