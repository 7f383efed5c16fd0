import type { Rule } from '#app/features/moderation/rule.ts'

export const groupBuy: Rule = {
  id: 'group-buy',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A group buy', 'zh-CN': '团购' },
  advice: {
    en: 'Ask the maker for it as a request and gather Me too.',
    'zh-CN': '请把它写成需求，让更多人点“我也要”。',
  },
  match: {
    all: [
      { words: ['group buy', 'group order', 'bulk buy'] },
      {
        any: [
          { list: 'contact-calls' },
          { list: 'prices' },
          { list: 'deadlines' },
          { words: ['to join', 'slots', 'spots', 'sign up', 'pay'] },
        ],
      },
    ],
    near: 100,
  },
  examples: {
    block: [
      'Group buy for titanium screws, pay $18 by PayPal to join.',
      'Group order, 30 slots, DM me.',
      'Bulk buy of plates, sign up here before Sunday.',
    ],
    pass: [
      'Group test: five of us hung 8 kg on it.',
      'A group buy went wrong for me years ago.',
      'Would the maker consider a group order of left-handed grips?',
    ],
  },
}
