import type { Rule } from '#app/features/moderation/rule.ts'

export const ownSale: Rule = {
  id: 'own-sale',
  family: 'discount-offer',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A sale of your own', 'zh-CN': '自家促销' },
  advice: {
    en: 'Say what you paid and whether it is worth it; leave out the offer and where to take it.',
    'zh-CN': '可以说成交价和感受；请去掉优惠信息和购买方式。',
  },
  match: {
    all: [
      {
        pattern:
          "\\b(?:our|we(?:'re| are| have)?)\\b[^.!?\\n]{0,30}\\b(?:sale|clearance|promotion|promo|special offers?|offers|deals|discounts?|new arrivals|new collection|stock|bundle|opening)\\b",
        needs: ['our', 'we'],
      },
      { any: [{ url: {} }, { list: 'order-calls' }, { list: 'deadlines' }, { list: 'handles' }] },
    ],
    near: 100,
  },
  except: [
    { list: 'buyer-talk' },
    { words: ['?'] },
    { words: ['no discount', 'no deals', 'out of stock', 'in stock again'] },
  ],
  examples: {
    block: [
      'Our winter clearance has started, take a look while sizes remain: ballheadbarn.example',
      'We have a promo, visit us.',
      'Our new arrivals: https://shop.example',
    ],
    pass: [
      'Our studio is out of stock of gaffer tape until Monday.',
      'We had a discount once and the box still arrived crushed.',
      'Our sale of the old heads paid for one new one.',
    ],
  },
}
