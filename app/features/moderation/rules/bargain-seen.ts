import type { Rule } from '#app/features/moderation/rule.ts'

export const bargainSeen: Rule = {
  id: 'bargain-seen',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A bargain passed on', 'zh-CN': '转发特价' },
  advice: {
    en: 'Say what you paid and whether it is worth it; leave out the offer and where to take it.',
    'zh-CN': '可以说成交价和感受；请去掉优惠信息和购买方式。',
  },
  match: { all: [{ list: 'bargain-news' }, { list: 'go-now' }], near: 120 },
  except: [{ list: 'honest-talk' }, { list: 'others-adverts' }, { list: 'questions' }, { list: 'past-purchase' }],
  examples: {
    block: [
      'Heads up, the rail shop has its warehouse clear-out, most rods 40 percent below list.',
      'The shop mispriced the 82 mm kit at 19, still live a minute ago.',
      'Psst, the outlet page is not linked anywhere.',
    ],
    pass: [
      'The sale price was the normal price with paint on.',
      'The price drop came a month after I bought mine.',
      'It was below list when I bought it, and now it is back.',
    ],
  },
}
