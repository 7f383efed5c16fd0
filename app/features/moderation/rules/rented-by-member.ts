import type { Rule } from '#app/features/moderation/rule.ts'

export const rentedByMember: Rule = {
  id: 'rented-by-member',
  family: 'for-sale',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A thing for rent', 'zh-CN': '私人出租' },
  advice: {
    en: 'Say how the thing served you; sell, lend and look for it elsewhere.',
    'zh-CN': '可以说说它用得怎么样；买卖、出借、求购请到别处。',
  },
  match: {
    all: [
      {
        pattern:
          "\\b(?:my|mine|i|our|we|the|it|mine's)\\b[^.!?\\n]{0,60}\\b(?:can be (?:borrowed|rented|hired)|(?:to|for|on) (?:rent|hire)|rent(?:ing)? (?:it|them|mine|my|out)|hire (?:it|them|mine|my|out)|lend (?:it|them|mine|out)|borrow (?:it|mine|my))\\b",
        needs: ['borrowed', 'rented', 'hired', 'rent', 'renting', 'hire', 'lend', 'borrow', 'can be'],
      },
      {
        any: [
          { list: 'sums' },
          {
            words: [
              'a day',
              'per day',
              'a weekend',
              'for the weekend',
              'at weekends',
              'by the day',
              'deposit',
              'insured',
              'rates',
              'reference',
              'bring it back',
              'tenner',
            ],
          },
        ],
      },
    ],
    near: 110,
  },
  except: [
    { list: 'honest-talk' },
    { list: 'bought' },
    { words: ['?', 'i rent it', 'rental house', 'twice a year', 'had to', 'we rent it'] },
  ],

  examples: {
    block: [
      'The dolly can be borrowed for a weekend, thirty a day, you bring it back clean.',
      'My geared head is for hire by the day, insured.',
      'I rent my anamorphic set out to people who come with a reference.',
    ],
    pass: [
      'I rent one twice a year, 120 a day.',
      'We had to rent a dolly because ours lost a wheel.',
      'The rental house wants a deposit of 200 for the head.',
    ],
  },
}
