import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const priceAndTaker: Rule = {
  id: 'price-and-taker',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A price held out to readers', 'zh-CN': '向读者报价' },
  advice: {
    en: 'Say what you paid and whether it is worth it; leave out the offer and where to take it.',
    'zh-CN': '可以说成交价和感受；请去掉优惠信息和购买方式。',
  },
  match: {
    all: [
      { list: 'price-talk' },
      { list: 'reader-may' },
      {
        any: [
          { list: 'seller-voice' },
          {
            list: 'lots-of-it',
          },
        ],
      },
    ],
    near: 150,
  },
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
      'We had a customer cancel on sixty straps, they would be 9 each if anybody felt like peeling off the logo.',
      'There is a whole page of dented boxes at half price, worth a look if you need a second one.',
      'Overstock: 31 apiece, whoever wants one can come by.',
    ],
    pass: [
      'The maker says 4 Nm, and if you need more the lever bends.',
      'The shop quoted 40 each and I went home.',
      'If you want it lighter, the maker has a carbon one, mine came after two weeks.',
    ],
  },
}
