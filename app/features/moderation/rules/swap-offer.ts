import type { Rule } from '#app/features/moderation/rule.ts'

export const swapOffer: Rule = {
  id: 'swap-offer',
  family: 'for-sale',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A swap', 'zh-CN': '交换闲置' },
  advice: {
    en: 'Say how the thing served you; sell, lend and look for it elsewhere.',
    'zh-CN': '可以说说它用得怎么样；买卖、出借、求购请到别处。',
  },
  match: {
    any: [
      {
        pattern:
          '\\b(?:swap|trade|exchange|barter)\\b[^.!?\\n]{0,60}\\b(?:my|mine|your|yours)\\b[^.!?\\n]{0,60}\\b(?:for|against|with)\\b[^.!?\\n]{0,40}\\b(?:your|yours|a|an|my|mine|some|any)\\b',
        needs: ['swap', 'trade', 'exchange', 'barter'],
      },
      {
        pattern:
          "\\b(?:swap|trade|swaps|trades)\\? my\\b|\\b(?:would|will|could|can|i'd|happy to|want to|like to|looking to|open to|willing to) (?:also )?(?:swap|trade|barter)(?:ping|ing)? (?:my|mine|it|them|one|these|two|for)\\b",
        needs: ['swap', 'trade', 'swaps', 'trades', 'barter', 'swapping', 'trading'],
      },
    ],
  },
  except: [
    { list: 'honest-talk' },
    { list: 'bought' },
    { words: ['weight for', 'in a second', 'sensor', 'firmware', 'dealer', 'shop', 'trade-in', 'regret'] },
  ],

  examples: {
    block: [
      'Trade? My 80 cm slider for your 600 mm.',
      'Would swap my 7-inch monitor for a 5-inch.',
      'Happy to trade my spare plates for a long rod.',
    ],
    pass: [
      "I'd happily swap weight for stiffness.",
      'How do I swap the plate for the longer one?',
      'I swapped my plate for the steel version.',
    ],
  },
}
