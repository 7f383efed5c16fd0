import type { Rule } from '#app/features/moderation/rule.ts'

export const couponAtCheckout: Rule = {
  id: 'coupon-at-checkout',
  family: 'coupon',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A code to use in a shop', 'zh-CN': '在店铺使用的优惠码' },
  advice: {
    en: 'Say what you paid and what it is worth to you; leave the code out.',
    'zh-CN': '说说你实际花了多少、值不值；请不要附上优惠码。',
  },
  match: {
    all: [
      {
        pattern:
          '\\b(?:use|enter|apply|type|with|using|quote|mention|try|redeem|add|input)\\s(?:my |the |our |this |your |promo |coupon |discount |voucher |creator |special |personal |exclusive |checkout |forum ){0,3}(?:codes?|coupons?|vouchers?|promo)\\b',
        needs: ['code', 'coupon', 'voucher', 'promo'],
      },
      {
        words: [
          'at checkout',
          'at the checkout',
          'on checkout',
          'when you order',
          'when ordering',
          'when you buy',
          'in their shop',
          'in the shop',
          'in our shop',
          'in my shop',
          'on their site',
          'on our site',
          'on my site',
          'in our store',
          'in my store',
          'at our store',
          'at the till',
        ],
      },
    ],
    near: 60,
  },
  except: [{ list: 'coupon-troubles' }],
  examples: {
    block: [
      'Use code annarigs at checkout.',
      'Just enter the coupon forum when you order from them.',
      'Use my voucher in their shop, it never ends.',
    ],
    pass: [
      'At checkout it says the bundle includes two rods, but only one came.',
      'The coupon field at checkout is broken, it eats the last character.',
      'Enter the pairing code on the follow focus first.',
    ],
  },
}
