import type { Rule } from '#app/features/moderation/rule.ts'

export const couponHandout: Rule = {
  id: 'coupon-handout',
  family: 'coupon',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Coupons to give away', 'zh-CN': '分发优惠券' },
  advice: {
    en: 'Keep vouchers out of the forum, also those you do not need.',
    'zh-CN': '请不要在论坛分发优惠券，包括自己用不上的。',
  },
  match: {
    all: [
      {
        pattern:
          "\\b(?:i have|i've got|i got|we have|i've|have) (?:a |an |some |a few |two |three |four |five |\\d+ |extra |spare |several |unused |more ){1,3}[^\\n.!?]{0,20}(?:coupons?|vouchers?|discount codes?|promo codes?|gift cards?|codes|invite links?|referral links?|invites)\\b",
        needs: ['coupon', 'voucher', 'discount', 'promo', 'code', 'gift card', 'invite', 'referral'],
      },
      {
        any: [
          { list: 'contact-calls' },
          { list: 'deadlines' },
          {
            words: [
              'who wants',
              'anyone wants',
              'if you want',
              'anyone need',
              'anyone who needs',
              'for anyone',
              'for you',
              'who needs',
              'to give away',
              'up for grabs',
              'you get',
              'so do i',
              'both get',
            ],
          },
        ],
      },
    ],
    near: 90,
  },
  except: [{ list: 'coupon-troubles' }],
  examples: {
    block: [
      'I have three spare 25% vouchers for the light shop. DM me if you want one.',
      'I have some promo codes left, first come first served.',
      'We have a few discount codes for anyone who needs them.',
    ],
    pass: [
      'I had a voucher from the survey and the shop refused it, who do I ask?',
      'I have two codes of gaffer tape, white for hot and red for dead.',
      'I have three spare screws for anyone who lost theirs.',
    ],
  },
}
