import type { Rule } from '#app/features/moderation/rule.ts'

export const ownCouponCode: Rule = {
  id: 'own-coupon-code',
  family: 'coupon',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A code of your own', 'zh-CN': '自己的优惠码' },
  advice: {
    en: 'Say what you paid and what it is worth to you; leave the code out.',
    'zh-CN': '说说你实际花了多少、值不值；请不要附上优惠码。',
  },
  match: {
    all: [
      {
        pattern:
          '\\bmy (?:own |personal |creator |instagram |channel )?(?:discount|promo|coupon|voucher|referral|affiliate|creator)? ?code\\b',
        needs: ['code'],
      },
      {
        any: [
          { voucherCode: true },
          { list: 'calls' },
          {
            words: [
              'works on',
              'works for',
              'gets you',
              'saves you',
              'is still valid',
              'still works',
              'everything',
              'enjoy',
              'giving away',
              'sharing',
              'here is',
              'feel free',
              'take it',
            ],
          },
        ],
      },
    ],
    near: 60,
  },
  except: [{ list: 'coupon-troubles' }],
  examples: {
    block: [
      'My discount code for the strap shop is ANNA10.',
      'My promo code gets you a better price.',
      'The shop gave me a code: my creator code is still valid, link below.',
    ],
    pass: [
      'My code for the tether tool crashes on Linux.',
      'I lost my voucher code, support sent a new one.',
      'I typed my code on the keypad and the case opened.',
    ],
  },
}
