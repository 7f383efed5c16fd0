import type { Rule } from '#app/features/moderation/rule.ts'

export const discountCall: Rule = {
  id: 'discount-call',
  family: 'discount-offer',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A discount and how to get it', 'zh-CN': '优惠及获取方式' },
  advice: {
    en: 'Say what you paid and whether it is worth it; leave out the offer and where to take it.',
    'zh-CN': '可以说成交价和感受；请去掉优惠信息和购买方式。',
  },
  match: { all: [{ list: 'benefits' }, { any: [{ list: 'order-calls' }, { list: 'contact-calls' }] }], near: 80 },
  except: [{ list: 'buyer-talk' }, { list: 'coupon-troubles' }],
  examples: {
    block: [
      'Free shipping on every order at our online store!',
      'Up to 60% off lights, shop now.',
      'Best prices on V-mount batteries, contact us for a quote.',
    ],
    pass: [
      'At checkout I paid full price although the page said 20% off.',
      'Best price to performance ratio in this class, in my honest view.',
      'Click here on the wheel and the load drops by 20%.',
    ],
  },
}
