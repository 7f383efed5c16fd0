import type { Rule } from '#app/features/moderation/rule.ts'

export const couponBenefit: Rule = {
  id: 'coupon-benefit',
  family: 'coupon',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A code and what it saves', 'zh-CN': '优惠码和优惠幅度' },
  advice: {
    en: 'Say what you paid and what it is worth to you; leave the code out.',
    'zh-CN': '说说你实际花了多少、值不值；请不要附上优惠码。',
  },
  match: {
    all: [
      {
        any: [
          {
            pattern:
              '\\b(?:use|enter|apply|type|with|using|quote|mention|try|redeem|add|input)\\s(?:my |the |our |this |your |promo |coupon |discount |voucher |creator |special |personal |exclusive |checkout |forum ){0,3}(?:codes?|coupons?|vouchers?|promo)\\b',
            needs: ['code', 'coupon', 'voucher', 'promo'],
          },
          {
            pattern:
              '\\b(?:promo|coupon|discount|voucher|referral|creator|sale) ?codes?\\b|\\bcoupons?\\b|\\bvouchers?\\b',
            needs: ['code', 'coupon', 'voucher'],
          },
          {
            pattern:
              '\\bmy (?:own |personal |creator |instagram |channel )?(?:discount|promo|coupon|voucher|referral|affiliate|creator)? ?code\\b',
            needs: ['code'],
          },
        ],
      },
      { any: [{ list: 'benefits' }, { words: ['works on everything', 'free shipping'] }] },
    ],
    near: 90,
  },
  except: [{ list: 'past-purchase' }, { list: 'coupon-troubles' }, { list: 'buyer-talk' }],
  examples: {
    block: [
      'Use my code "LENA" for ten percent off your first LUT pack.',
      'There is a voucher for 25% off the light shop, have fun.',
      'Get 20% off any cage with this coupon code.',
    ],
    pass: [
      'I used a voucher and got 10% off, still too expensive.',
      'Is there a coupon that gives members 10% off?',
      'The bar code is printed 20% off centre.',
    ],
  },
}
