import type { Rule } from '#app/features/moderation/rule.ts'

export const spareAndSum: Rule = {
  id: 'spare-and-sum',
  family: 'for-sale',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A spare thing and a sum', 'zh-CN': '闲置加价钱' },
  advice: {
    en: 'Say how the thing served you; sell, lend and look for it elsewhere.',
    'zh-CN': '可以说说它用得怎么样；买卖、出借、求购请到别处。',
  },
  match: { all: [{ list: 'lies-idle' }, { list: 'sums' }], near: 110 },
  except: [
    { list: 'honest-talk' },
    { list: 'wishes' },
    { list: 'others-adverts' },
    { list: 'bought' },
    { words: ['?', 'limit', 'give me', 'i would buy', "i'd buy", 'touch', 'worn out'] },
  ],

  examples: {
    block: [
      'I upgraded, so the old monitor is on the window sill with a price tag on it. Sixty euros.',
      'The second head sits in a drawer since March. 120 and somebody can use it.',
      'Two spare arms here that I no longer need, 25 each.',
    ],
    pass: [
      'I paid 60 for the spare arm and it lives in my bag.',
      "The spare battery costs 60, which is too much for the maker's own.",
      'My old head sits on the shelf since the lever broke.',
    ],
  },
}
