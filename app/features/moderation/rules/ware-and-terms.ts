import type { Rule } from '#app/features/moderation/rule.ts'

export const wareAndTerms: Rule = {
  id: 'ware-and-terms',
  family: 'for-sale',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A thing, its sum and the terms', 'zh-CN': '物品、价钱和交易方式' },
  advice: {
    en: 'Say how the thing served you; sell, lend and look for it elsewhere.',
    'zh-CN': '可以说说它用得怎么样；买卖、出借、求购请到别处。',
  },
  match: { all: [{ list: 'thing-and-sum' }, { list: 'deal-terms' }], near: 60 },
  except: [
    { list: 'honest-talk' },
    { list: 'told-of-trade' },
    { list: 'others-adverts' },
    { list: 'bought' },
    { list: 'buyer-talk' },
    { list: 'questions' },
  ],
  atMost: 'hold',
  examples: {
    block: [
      'LEE holder and two rings. 55. Leeds.',
      'tripod bag 90cm padded 15€ only pickup',
      'Carbon monopod, unused, £40, meet in Bristol.',
    ],
    pass: [
      'LEE holder and two rings, 55 mm apart.',
      'The padded bag was 15€ at the shop in Leeds.',
      'The carbon monopod lost its foot in Bristol.',
    ],
  },
}
