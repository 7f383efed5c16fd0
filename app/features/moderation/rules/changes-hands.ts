import type { Rule } from '#app/features/moderation/rule.ts'

export const changesHands: Rule = {
  id: 'changes-hands',
  family: 'for-sale',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A thing that is to change hands', 'zh-CN': '器材要转手' },
  advice: {
    en: 'Say how the thing served you; sell, lend, swap and look for it elsewhere.',
    'zh-CN': '可以说说它用得怎么样；买卖、出借、交换、求购请到别处。',
  },
  match: {
    weigh: [
      { part: { list: 'asked-sums' }, weight: 2 },
      { part: { list: 'left-over' }, weight: 2 },
      { part: { list: 'hand-over' }, weight: 2 },
      { part: { list: 'takers-sought' }, weight: 2 },
      { part: { list: 'haggling' }, weight: 2 },
      { part: { list: 'lending' }, weight: 2 },
      { part: { list: 'swapping' }, weight: 2 },
      { part: { list: 'sought' }, weight: 3 },
      { part: { list: 'opening-cries' }, weight: 3 },
      { part: { list: 'blunt-sales' }, weight: 1 },
      { part: { list: 'wallets' }, weight: 1 },
      { part: { list: 'state-of-it' }, weight: 1 },
      { part: { list: 'sums' }, weight: 1 },
      { part: { list: 'reach-me' }, weight: 1 },
      { part: { list: 'told-of-trade' }, weight: -2 },
      { part: { list: 'others-adverts' }, weight: -3 },
      { part: { list: 'honest-talk' }, weight: -2 },
    ],
    least: 4,
    near: 200,
  },
  examples: {
    block: [
      'Two wooden handles, one has a scratch. 45 the pair, will post.',
      'I moved on to a bigger head since, so the old one is looking for a new owner.',
      'Does anybody rent out their cine primes? I pay the usual rate.',
    ],
    pass: [
      'I paid 45 for the pair and one has a scratch.',
      'They moved on to a bigger plate since, and the old one is no longer made.',
      'The rental house wants 80 a day for cine primes, which is the usual rate.',
    ],
  },
}
