import type { Rule } from '#app/features/moderation/rule.ts'

export const shopWindow: Rule = {
  id: 'shop-window',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Words from a shop window', 'zh-CN': '商店吆喝' },
  advice: {
    en: 'Say what the thing can and cannot do; leave out the offer and where to take it.',
    'zh-CN': '可以说产品好不好用；请去掉优惠信息和购买方式。',
  },
  match: { list: 'shop-window' },
  except: [
    { list: 'others-adverts' },
    { list: 'bought' },
    { list: 'quotations' },
    { list: 'wishes' },
    {
      words: [
        '?',
        'i paid',
        'i bought',
        'asked',
        'they want',
        'i ordered',
        'refused',
        'never',
        'annoying',
        'too many',
        'expired',
        'is it',
      ],
    },
  ],
  examples: {
    block: [
      'Flash deal, six hours: magic arms, 3 for the price of 2.',
      'We overproduced the red version. Same cage, twenty dollars lighter.',
      'Early birds pay 99 for the bag.',
    ],
    pass: [
      'The special plate is new and in stockings it still slips.',
      'I paid the full price and the arm drooped.',
      'The early birds in my hide came closer than the lens focuses.',
    ],
  },
}
