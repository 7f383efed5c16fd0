import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const shopHandsOutCodes: Rule = {
  id: 'shop-hands-out-codes',
  family: 'coupon',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'How to get a code out of a shop', 'zh-CN': '教人薅优惠券' },
  advice: {
    en: 'Say what you paid and what it is worth to you; leave the trick out.',
    'zh-CN': '可以说成交价和感受；请去掉获取优惠的办法。',
  },
  match: {
    all: [
      {
        any: [
          {
            pattern:
              '\\b(?:mails?|mailed|emails?|sends?|sent|gives?|hands? (?:out|you)|spits? out|shows?|offers?|throws?|texts?|gets?|get|got|receives?|drops?|issues?) (?:you |u |everyone |everybody |anyone |anybody |people |each |back |out |new |first-time |a |an |the ){0,4}(?:\\w+ |\\d{1,2} ?% |[$€£]\\d+ |[\\w-]+percent ){0,3}(?:codes?|vouchers?|coupons?|promos?|discounts?|gift cards?|credit)\\b|=\\s?(?:code|voucher|coupon|discount)\\b',
            needs: [
              'code',
              'codes',
              'voucher',
              'vouchers',
              'coupon',
              'coupons',
              'promo',
              'promos',
              'discount',
              'discounts',
              'gift card',
              'gift cards',
              'credit',
              '=',
            ],
          },
          {
            words: phrases(
              'survey | questionnaire | scratch card | abandoned cart | abandon the cart | leave it in the cart | leave it in the basket | in the basket overnight | in the cart overnight | hidden scratch | welcome codes | welcome code',
            ),
          },
        ],
      },
      {
        any: [
          {
            words: phrases(
              'if you | when you | whenever you | once you | as soon as you | to anybody who | to anyone who | to everyone who | to anybody | to anyone | everyone gets | everybody gets | just | simply | shake the | sign up with | a new address | another address | another mail | another email | different email | second email | email addresses | private window | incognito | close the tab | leave the | then close | tell it | tell them | tell the bot | put your birthday | your birthday | you get a code | you message them | for anyone | took me a minute | took a minute | takes a minute | psa | tip | trick | hack | check your mail | check mail | wait a day | wait overnight | next morning | for free',
            ),
          },
          { list: 'works-for-all' },
        ],
      },
      {
        any: [
          { list: 'savings-now' },
          { list: 'works-for-all' },
          {
            words: phrases(
              'worked for me | did it twice | done it | i did it | just saying | works | try it | every time | took about an hour | took me a minute | never check | not tied | get a code back | code back | as many times | save',
            ),
          },
        ],
      },
    ],
    near: 170,
  },
  except: [
    { list: 'other-codes' },
    { list: 'code-troubles' },
    { list: 'others-adverts' },
    { list: 'honest-talk' },
    { list: 'questions' },
    { words: ['instead of', 'in place of', 'apology', 'as compensation'] },
  ],
  examples: {
    block: [
      'The shop mails you a 20% code if you put in your birthday as today, they never check.',
      'Abandoned cart = code: close the tab, wait overnight, save 30.',
      'Their chat hands out codes to anybody who says the postage is steep, I have done it twice.',
    ],
    pass: [
      'They sent me a voucher in place of a repair.',
      'The newsletter sends a discount code that has expired when it arrives.',
      'When you register the app sends a code to the phone, mine arrived after an hour.',
    ],
  },
}
