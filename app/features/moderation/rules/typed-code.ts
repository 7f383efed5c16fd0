import type { Rule } from '#app/features/moderation/rule.ts'

export const typedCode: Rule = {
  id: 'typed-code',
  family: 'coupon',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A code to type in a shop', 'zh-CN': '结账时输入的优惠码' },
  advice: {
    en: 'Say what you paid and what it is worth to you; leave the code out.',
    'zh-CN': '说说你实际花了多少、值不值；请不要附上优惠码。',
  },
  match: {
    all: [
      {
        pattern: '\\b(?:type|enter|quote|say|use|put in|fill in|write|mention|code|input|add)\\b',
        needs: [
          'type',
          'enter',
          'quote',
          'say',
          'use',
          'put in',
          'fill in',
          'write',
          'mention',
          'code',
          'input',
          'add',
        ],
      },
      { voucherCode: true },
      {
        any: [
          { list: 'benefits' },
          {
            words: [
              'payment page',
              'checkout',
              'basket',
              'cart',
              'at the till',
              'in the store',
              'in the shop',
              'their site',
              'when ordering',
            ],
          },
        ],
      },
    ],
    near: 40,
  },
  except: [{ list: 'coupon-troubles' }, { words: ['?'] }],
  examples: {
    block: [
      'If you type KAYA on the payment page you pay fifteen less.',
      'Put in NIGHT10 in the basket.',
      'Say SUMMERRIG at the till.',
    ],
    pass: [
      'I type INFO on the payment page and it freezes with an error.',
      'Use NATO rails, they cost less.',
      'The menu says ERROR when I enter the code.',
    ],
  },
}
