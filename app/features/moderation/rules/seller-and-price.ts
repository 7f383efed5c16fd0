import type { Rule } from '#app/features/moderation/rule.ts'

export const sellerAndPrice: Rule = {
  id: 'seller-and-price',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A seller and a lower price', 'zh-CN': '卖家降价' },
  advice: {
    en: 'Say what you paid and whether it is worth it; leave out the offer and where to take it.',
    'zh-CN': '可以说成交价和感受；请去掉优惠信息和购买方式。',
  },
  match: { all: [{ list: 'seller-voice' }, { list: 'lower-prices' }], near: 130 },
  except: [
    { list: 'honest-talk' },
    { list: 'others-adverts' },
    { list: 'questions' },
    { list: 'past-purchase' },
    { words: ['store of'] },
  ],
  examples: {
    block: [
      'We have overordered cold shoe arms, they are yours at cost until the shelf looks normal.',
      'Our winter lot of heated straps is here, 35 instead of 50.',
      "My wife's shop gives an extra 10 to anyone who comes in on Saturday.",
    ],
    pass: [
      'We paid 40 for the same plate and it came from our dealer.',
      'Our studio has three of them and one was reduced to a paperweight by rain.',
      'My company bought the lot for the price of a used van.',
    ],
  },
}
