import type { Rule } from '#app/features/moderation/rule.ts'

export const urgentDiscount: Rule = {
  id: 'urgent-discount',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A discount with a deadline', 'zh-CN': '限时优惠' },
  advice: {
    en: 'Say what you paid and whether it is worth it; leave out the offer and where to take it.',
    'zh-CN': '可以说成交价和感受；请去掉优惠信息和购买方式。',
  },
  match: { all: [{ list: 'benefits' }, { list: 'deadlines' }], near: 80 },
  except: [{ list: 'buyer-talk' }, { words: ['?'] }],
  examples: {
    block: [
      'All mounts 40% off until midnight!',
      'Special price today only.',
      '25 percent discount for the first hundred customers.',
    ],
    pass: [
      'It was 20% off until Sunday and I missed it.',
      'Is 30% off this weekend worth it?',
      'Today only one of the two motors works.',
    ],
  },
}
