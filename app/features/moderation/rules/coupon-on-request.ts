import type { Rule } from '#app/features/moderation/rule.ts'

export const couponOnRequest: Rule = {
  id: 'coupon-on-request',
  family: 'coupon',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A code on request', 'zh-CN': '私下发送优惠码' },
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
      {
        any: [
          {
            pattern:
              "\\b(?:i'?ll|i will|i can|we'?ll|we will|we can) (?:send|give|share|dm|pm|get|message) (?:it |them )?(?:to )?(?:you|everyone|anyone|everybody)",
            needs: ['you', 'every', 'any'],
          },
          { list: 'contact-calls' },
          { words: ['comment below', 'write below'] },
        ],
      },
    ],
    near: 60,
  },
  except: [{ list: 'coupon-troubles' }],
  examples: {
    block: [
      'Comment CAGE below and I will send you the discount code privately.',
      'DM me for a coupon.',
      'Discount code? Write to me, message me any time.',
    ],
    pass: [
      'I can send you the bar code from the box as a photo.',
      'The discount code from support never arrived, they will send you another if you call.',
      'I will send you my measurements tonight.',
    ],
  },
}
