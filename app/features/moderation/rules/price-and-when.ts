import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const priceAndWhen: Rule = {
  id: 'price-and-when',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A price for a time', 'zh-CN': '限时价格' },
  advice: {
    en: 'Say what you paid and whether it is worth it; leave out the offer and where to take it.',
    'zh-CN': '可以说成交价和感受；请去掉优惠信息和购买方式。',
  },
  match: { all: [{ list: 'price-talk' }, { list: 'coming-time' }], near: 100 },
  except: [
    { list: 'honest-talk' },
    { list: 'others-adverts' },
    { list: 'questions' },
    { list: 'past-purchase' },
    {
      words: phrases(
        "i wish | i'd buy | i'd take | i'd pay | wish somebody | would buy | i would take | i would pay | would pay | a day | per day | a night | would cost | they charge | they want | the house wants | dealer wants | shop wants | as bright | at least | at most | watts | lux | grams",
      ),
    },
  ],
  examples: {
    block: [
      'Anchor sets are twenty percent down at the strap shop till Friday.',
      'Shops will carry them at 48 after New Year, here they are 30 until then.',
      'The head has become considerably less painful to buy since this morning.',
    ],
    pass: [
      'The head was at the dealer until Friday and came back with a new spring.',
      'I run it at 30 percent until midnight and it lasts.',
      'We shot on Saturday with half the lights.',
    ],
  },
}
