import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const codeForReaders: Rule = {
  id: 'code-for-readers',
  family: 'coupon',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A code handed to readers', 'zh-CN': '把优惠码送给读者' },
  advice: {
    en: 'Say what you paid and what it is worth to you; leave the code out.',
    'zh-CN': '可以说成交价和感受；请去掉优惠码。',
  },
  match: {
    any: [
      {
        all: [
          { list: 'code-tokens' },
          {
            pattern:
              '\\b(?:\\d{1,2}|five|ten|twelve|fifteen|twenty|twenty-five|thirty|forty|fifty) ?(?:%|percent|per cent|pct|euros? off|off)(?:[^a-z]|$)',
            needs: ['%', 'percent', 'per cent', 'pct', 'euro', 'euros', 'off'],
          },
          {
            any: [
              { list: 'this-crowd' },
              { list: 'coming-time' },
              { list: 'works-for-all' },
              { list: 'code-nouns' },
              { list: 'for-the-taking' },
              { url: {} },
            ],
          },
        ],
        near: 60,
      },
      {
        all: [
          {
            words: phrases(
              'promo code | promo codes | coupon code | discount code | voucher code | friday code | code for | codes for | coupon for | voucher for | our code | my code | creator code | forum code | the code is | code is | voucher is | coupon is | promocode | promo | coupon | voucher',
            ),
          },
          { list: 'code-tokens' },
        ],
        near: 30,
      },
      {
        all: [
          { list: 'code-things' },
          { any: [{ list: 'for-the-taking' }, { list: 'goes-spare' }, { list: 'works-for-all' }] },
        ],
        near: 110,
      },
      {
        all: [
          { list: 'code-tokens' },
          {
            any: [
              { list: 'typing' },
              { list: 'coupon-fields' },
              {
                words: phrases(
                  'in the box | in my box | inside my box | leaflet | flyer | card in | a card | reads | the parcel | my parcel | thank-you mail | a mail | printed | newsletter | pop-up | popup | in my inbox | page | accepts | eats | spits out | honours | takes | works | site',
                ),
              },
            ],
          },
          {
            any: [
              { list: 'for-the-taking' },
              { list: 'goes-spare' },
              { list: 'works-for-all' },
              { list: 'savings-now' },
            ],
          },
        ],
        near: 110,
      },
    ],
  },
  except: [
    { list: 'other-codes' },
    { list: 'code-troubles' },
    { list: 'others-adverts' },
    { list: 'honest-talk' },
    { list: 'questions' },
    { words: ['drawer', 'tape', 'tray'] },
  ],
  examples: {
    block: [
      'They put a card in with my parcel, HOOD-4410-B. Somebody use it before the weekend.',
      'I have a voucher for the light shop and I will not get round to it. First to raise a hand.',
      'The fair code still goes through, by the way.',
    ],
    pass: [
      'The promo code in the lid had expired before the box was made.',
      'The shop gave me a coupon for my next purchase, and I bought elsewhere.',
      'Enter the pairing code on the motor first, then use it as before.',
    ],
  },
}
