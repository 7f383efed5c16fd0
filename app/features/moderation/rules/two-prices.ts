import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const twoPrices: Rule = {
  id: 'two-prices',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A price beside a higher one', 'zh-CN': '新旧价格对比' },
  advice: {
    en: 'Say what you paid and whether it is worth it; leave out the offer and where to take it.',
    'zh-CN': '可以说成交价和感受；请去掉优惠信息和购买方式。',
  },
  match: {
    all: [
      { list: 'lower-of-two' },
      {
        list: 'some-left',
      },
    ],
    near: 90,
  },
  except: [
    { list: 'honest-talk' },
    { list: 'others-adverts' },
    { list: 'questions' },
    { list: 'past-purchase' },
    {
      words: phrases(
        'gram | grams | kg | mm | cm | minutes | hours | fps | watts | lux | hz | degrees | stops | sent | weighs | delivered | lumens | kelvin | nm',
      ),
    },
  ],
  examples: {
    block: [
      'Last 5 of the first version: 15 each, was 32.',
      'Top handle and side handle, 79 the lot (109 separately), while they are here.',
      'Whoever wants the plate: eleven instead of nineteen.',
    ],
    pass: [
      'It weighs 410 instead of 380 grams with the screw each way.',
      'I paid 40 instead of 60, and the screw was missing.',
      'They sent 12 instead of 15 pieces, and answered the same day.',
    ],
  },
}
