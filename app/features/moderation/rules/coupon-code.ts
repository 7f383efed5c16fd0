import type { Rule } from '#app/features/moderation/rule.ts'

export const couponCode: Rule = {
  id: 'coupon-code',
  family: 'coupon',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A coupon code for readers', 'zh-CN': '给读者的优惠码' },
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
      { voucherCode: true },
    ],
    near: 8,
  },
  except: [{ list: 'coupon-troubles' }],
  examples: {
    block: [
      'Use code RIG20 and thank me later.',
      'Enter promo code SPRINGSHOT when you order.',
      'Just apply our coupon CAGE15 on their page.',
    ],
    pass: [
      'Use the code in the manual to unlock the firmware menu: 0x80, then OK.',
      'The coupon code WELCOME10 is rejected by your shop with an error.',
      'The light shows error code E-17 and switches off.',
    ],
  },
}
