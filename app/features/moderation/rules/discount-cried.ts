import type { Rule } from '#app/features/moderation/rule.ts'

export const discountCried: Rule = {
  id: 'discount-cried',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A discount called out', 'zh-CN': '直接吆喝的优惠' },
  advice: {
    en: 'Say what you paid and whether it is worth it; leave out the offer, for whom and until when.',
    'zh-CN': '可以说成交价和感受；请去掉优惠内容、对象和期限。',
  },
  match: {
    any: [
      {
        all: [
          { all: [{ list: 'deals-cried' }, { list: 'sale-occasions' }], near: 110 },
          { tone: -1.8 },
          { none: [{ list: 'tells-of-buying' }, { list: 'past-purchase' }] },
        ],
        near: 300,
      },
      {
        all: [
          { list: 'deals-cried' },
          { tone: 0.3 },
          { none: [{ list: 'tells-of-buying' }, { list: 'past-purchase' }] },
        ],
        near: 300,
      },
    ],
  },
  except: [{ list: 'others-adverts' }, { list: 'honest-talk' }],
  atMost: 'hold',
  examples: {
    block: [
      'Payday weekend! Every pouch in the store 2 for 1.',
      'Trade in your old stand, get 40 off a new one. Any brand.',
      'Spring clean: all pouches £15. Even the leather ones.',
    ],
    pass: [
      'It was 20% off in the spring sale and I missed it.',
      'The second battery died at half price of the first.',
      'I bought two for one in the summer sale and both squeak.',
    ],
  },
}
