import type { Rule } from '#app/features/moderation/rule.ts'

export const hiddenPromo: Rule = {
  id: 'hidden-promo',
  family: 'coupon',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A promo passed on', 'zh-CN': '转告优惠码' },
  advice: {
    en: 'Say what you paid and what it is worth to you; leave the code out.',
    'zh-CN': '说说你实际花了多少、值不值；请不要附上优惠码。',
  },
  match: {
    any: [
      {
        all: [
          { voucherCode: true },
          {
            pattern:
              '\\b(?:takes?|gets? you|gives? you|knocks?|saves? you|for) (?:\\w+ ){0,2}(?:off|less|discount|\\d{1,2}\\s?%)|\\b(?:hidden|secret|new) (?:promo|code|coupon|discount)\\b',
            needs: ['off', 'less', 'discount', '%', 'promo', 'code', 'coupon'],
          },
        ],
        near: 50,
      },
      {
        all: [
          {
            all: [
              {
                pattern: '\\b(?:with|using|via|use|enter|code|promo|voucher|by)\\b',
                needs: ['with', 'using', 'via', 'use', 'enter', 'code', 'promo', 'voucher', 'by'],
              },
              { voucherCode: true },
            ],
            near: 4,
          },
          { list: 'benefits' },
        ],
        near: 70,
      },
    ],
  },
  except: [{ list: 'coupon-troubles' }, { words: ['?'] }],
  examples: {
    block: [
      'The store has a hidden promo, JULYRIG does it.',
      'NIGHT10 gets you 10% at their place.',
      'CAGE15 takes fifteen off.',
    ],
    pass: [
      'ARRI rosettes take longer to wear off.',
      'The SDXC card knocks 20% off the write time.',
      'Turn NATO clamps a quarter, the safety pin comes off.',
    ],
  },
}
