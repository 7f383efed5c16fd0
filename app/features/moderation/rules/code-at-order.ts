import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const codeAtOrder: Rule = {
  id: 'code-at-order',
  family: 'coupon',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A code and where to type it', 'zh-CN': '优惠码和用处' },
  advice: {
    en: 'Say what you paid and whether it is worth it; leave out the code and how to use it.',
    'zh-CN': '可以说成交价和感受；请去掉优惠码和用法。',
  },
  match: {
    all: [
      { voucherCode: true },
      { list: 'typing' },
      {
        words: phrases(
          "checkout | at checkout | when you order | when ordering | your order | next order | first order | basket | cart | promo | coupon | voucher | vouchers | discount | at the till | cheaper | knocks | knock | deduct | half price | a fifth | a third off | percent off | % off | off the | euros off | pounds off | dollars off | 20 off | 30 off | 10 off | 15 off | still worked | still works | works on | expires | expire | valid | runs out | won't be needing | unused | burns it | full price | take it | please take | thirty off | is bigger | at the end of the order | the price",
        ),
      },
    ],
    near: 90,
  },
  except: [
    { list: 'honest-talk' },
    { list: 'others-adverts' },
    { list: 'wishes' },
    {
      words: [
        '?',
        'screen',
        'display',
        'menu',
        'firmware',
        'asked',
        'did not',
        "didn't",
        'refused',
        'no code',
        'field at',
        'annoys',
        'annoying',
        'stamped',
        'engraved',
        'serial',
      ],
    },
  ],
  examples: {
    block: [
      'Type RIGDAY when you order and it is cheaper.',
      'My unused birthday voucher says RIGDAY40, valid until Friday.',
      'Checkout phrase this week: SLOWRIG, a fifth off the total.',
    ],
    pass: [
      'Type LOCK in the menu and hold the wheel until it clicks.',
      'The plate says MANTIS on the underside and fits the order I got.',
      'The display shows ERROR12 when the battery is low.',
    ],
  },
}
