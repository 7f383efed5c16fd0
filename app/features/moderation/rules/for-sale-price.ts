import type { Rule } from '#app/features/moderation/rule.ts'

export const forSalePrice: Rule = {
  id: 'for-sale-price',
  family: 'for-sale',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Something for sale, with a price', 'zh-CN': '带价出售' },
  advice: {
    en: 'Ask what it is worth or how it holds up; sell it elsewhere.',
    'zh-CN': '可以问它值多少、好不好用；买卖请到别处。',
  },
  match: {
    all: [{ list: 'sales' }, { any: [{ list: 'prices' }, { list: 'sums' }, { list: 'asked-sums' }] }],
    near: 120,
  },
  except: [
    {
      words: [
        'is that fair',
        'is that a fair',
        'they are selling',
        'worth it?',
        'should i',
        'is it worth',
        'sticker',
        'stickers',
        'not for sale',
        'demo unit',
        'is it for sale',
        'are they for sale',
        'paid',
        'find one',
        'find it',
        'find them',
        'was selling',
        'were selling',
        'bought from',
        'bought it from',
        'bought mine',
      ],
    },
  ],
  examples: {
    block: [
      'FS: Manfrotto 055 carbon, light scratches, 180 EUR plus shipping',
      'Selling my Sony A7 IV, mint in box. $1650.',
      'I can make more, $45 each.',
    ],
    pass: [
      "I'm selling my A7 III to move to the R5, so which cage should I plan for?",
      'They sell it for $89 in two colours.',
      'For sale stickers were still on the demo unit I paid $400 for.',
    ],
  },
}
