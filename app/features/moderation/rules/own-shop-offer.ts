import type { Rule } from '#app/features/moderation/rule.ts'

export const ownShopOffer: Rule = {
  id: 'own-shop-offer',
  family: 'discount-offer',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'An offer of your own shop', 'zh-CN': '自家店铺的优惠' },
  advice: {
    en: 'Say what you paid and whether it is worth it; leave out the offer and where to take it.',
    'zh-CN': '可以说成交价和感受；请去掉优惠信息和购买方式。',
  },
  match: { all: [{ list: 'own-places' }, { list: 'benefits' }], near: 90 },
  except: [{ list: 'buyer-talk' }, { list: 'coupon-troubles' }, { words: ['batteries', 'charger'] }],
  examples: {
    block: [
      'Our shop carries that plate and members get 10% off.',
      'My Lightroom presets are 50% off.',
      'Half price in my store.',
    ],
    pass: [
      'My store of batteries is down to 20% off the charger.',
      'Our studio bought eight at 20% off; two came with a stripped thread.',
      'My website loads 30% faster now.',
    ],
  },
}
