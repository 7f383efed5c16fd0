import type { Rule } from '#app/features/moderation/rule.ts'

export const fetchAndSum: Rule = {
  id: 'fetch-and-sum',
  family: 'for-sale',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A sum and how to fetch it', 'zh-CN': '价钱加取货方式' },
  advice: {
    en: 'Say how the thing served you; sell, lend and look for it elsewhere.',
    'zh-CN': '可以说说它用得怎么样；买卖、出借、求购请到别处。',
  },
  match: { all: [{ list: 'come-and-get-it' }, { list: 'sums' }], near: 90 },
  except: [
    { list: 'honest-talk' },
    { list: 'wishes' },
    { list: 'others-adverts' },
    { list: 'bought' },
    { words: ['?'] },
  ],

  examples: {
    block: [
      'Turtle base stands, 80 each. They are heavy, so pick-up only.',
      'Thirty euros and you fetch it from Leipzig.',
      'I can post it for 12 euros or you collect it in Graz.',
    ],
    pass: [
      'Postage was 12 euros, which is more than the screw.',
      'The courier wanted 41 pounds to collect it for repair.',
      'I drove to collect it and the shop had sold it for 80.',
    ],
  },
}
