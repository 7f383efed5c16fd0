import type { Rule } from '#app/features/moderation/rule.ts'

export const whoeverAndSum: Rule = {
  id: 'whoever-and-sum',
  family: 'for-sale',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A sum for whoever wants it', 'zh-CN': '谁要多少钱' },
  advice: {
    en: 'Say how the thing served you; sell, lend and look for it elsewhere.',
    'zh-CN': '可以说说它用得怎么样；买卖、出借、求购请到别处。',
  },
  match: { all: [{ list: 'wants-one' }, { list: 'sums' }], near: 100 },
  except: [
    { list: 'honest-talk' },
    { list: 'wishes' },
    { list: 'others-adverts' },
    { list: 'bought' },
    { words: ['who wants to', 'pays', 'pay', 'spend', 'the one', 'does it', 'version'] },
  ],

  examples: {
    block: [
      'Anybody in Manchester want a C-stand? Twenty quid and bring your own muscles.',
      'Whoever needs one can have it for 15 euros.',
      "If anyone wants gears in acrylic, it's five euros a piece.",
    ],
    pass: [
      'If you want one that lasts, spend 80 euros more on the big one.',
      'Anyone who needs the long version pays 40 dollars more, why?',
      'Whoever needs a bubble level: the 4 euro one does it.',
    ],
  },
}
