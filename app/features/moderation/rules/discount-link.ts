import type { Rule } from '#app/features/moderation/rule.ts'

export const discountLink: Rule = {
  id: 'discount-link',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A discount beside a link', 'zh-CN': '优惠加链接' },
  advice: {
    en: 'Say what you paid and whether it is worth it; leave out the offer and where to take it.',
    'zh-CN': '可以说成交价和感受；请去掉优惠信息和购买方式。',
  },
  match: { all: [{ list: 'benefits' }, { url: {} }], near: 80 },
  except: [{ list: 'buyer-talk' }, { list: 'coupon-troubles' }, { words: ['?'] }],
  examples: {
    block: [
      'Save 15% on all tripods at www.legsandheads.shop',
      '25% off lights: https://flash.example',
      'Free shipping and free gift, https://mountpalace.example',
    ],
    pass: [
      'Should I wait for 20% off? https://shop.example/cage is out of stock.',
      'The spec sheet: https://www.smallrig.com/cage.html',
      'I bought it at 20% off, here is the manual: https://maker.example/m.pdf',
    ],
  },
}
