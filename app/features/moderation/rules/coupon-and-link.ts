import type { Rule } from '#app/features/moderation/rule.ts'

export const couponAndLink: Rule = {
  id: 'coupon-and-link',
  family: 'coupon',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A coupon beside a link', 'zh-CN': '优惠券加链接' },
  advice: {
    en: 'Say what you paid and what it is worth to you; leave the code out.',
    'zh-CN': '说说你实际花了多少、值不值；请不要附上优惠码。',
  },
  match: {
    all: [
      {
        pattern: '\\b(?:promo|coupon|discount|voucher|referral|creator|sale) ?codes?\\b|\\bcoupons?\\b|\\bvouchers?\\b',
        needs: ['code', 'coupon', 'voucher'],
      },
      { url: {} },
    ],
    near: 60,
  },
  except: [{ list: 'coupon-troubles' }, { list: 'buyer-talk' }],
  examples: {
    block: [
      'Coupon inside: https://rigs.example',
      'The voucher page: www.legsandheads.shop',
      'Here is the promo code list https://codes.example/rigs',
    ],
    pass: [
      'The voucher page shows an error: https://shop.example/voucher',
      'Bar code scanner app: https://scan.example',
      'The code list for the menu is at https://maker.example/menu.',
    ],
  },
}
