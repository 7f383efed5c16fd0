import type { Rule } from '#app/features/moderation/rule.ts'

export const priceForThisCrowd: Rule = {
  id: 'price-for-this-crowd',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A price for members of this forum', 'zh-CN': '给坛友的优惠' },
  advice: {
    en: 'Say what you paid and whether it is worth it; leave out the offer and where to take it.',
    'zh-CN': '可以说成交价和感受；请去掉优惠信息和购买方式。',
  },
  match: { all: [{ list: 'this-crowd' }, { list: 'lower-prices' }], near: 120 },
  except: [{ list: 'honest-talk' }, { list: 'others-adverts' }, { list: 'questions' }, { list: 'past-purchase' }],
  examples: {
    block: [
      'Anybody from this board gets the pro discount, no card needed.',
      'Members of this place pay 35; anybody else, 50.',
      'Mention the forum on the phone and they do it for half price.',
    ],
    pass: [
      'Thanks to the people in this thread, the slop is gone.',
      'Folks here said the knob is too small, and I agree.',
      'Members of this forum measured 2 kg, the page says 4.',
    ],
  },
}
