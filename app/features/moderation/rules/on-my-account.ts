import type { Rule } from '#app/features/moderation/rule.ts'

export const onMyAccount: Rule = {
  id: 'on-my-account',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Buying for you at a better price', 'zh-CN': '代购优惠' },
  advice: {
    en: 'Say what you paid and whether it is worth it; leave out the offer and where to take it.',
    'zh-CN': '可以说成交价和感受；请去掉优惠信息和购买方式。',
  },
  match: {
    any: [
      {
        list: 'through-me',
      },
      {
        all: [
          {
            list: 'i-can-get-it',
          },
          { list: 'lower-prices' },
          {
            words: [
              'you',
              'yours',
              'anyone',
              'anybody',
              'whoever',
              'one of you',
              'somebody',
              'forum',
              'interested',
              'want',
              'wants',
              'need',
              'needs',
            ],
          },
        ],
        near: 110,
      },
    ],
  },
  except: [{ list: 'honest-talk' }, { list: 'others-adverts' }, { list: 'questions' }],
  examples: {
    block: [
      'We can put your order on our account, you would just pay us back.',
      'Anything in the catalogue a quarter under list if it goes through me.',
      'My uncle can make them, eleven instead of nineteen for whoever wants one.',
    ],
    pass: [
      'The cable goes through my cage and out at the top.',
      'I can get 2 kg on it before it slips.',
      'We order through a dealer in Ghent and pay list.',
    ],
  },
}
