import type { Rule } from '#app/features/moderation/rule.ts'

export const lookingForUsed: Rule = {
  id: 'looking-for-used',
  family: 'for-sale',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Looking to buy from a member', 'zh-CN': '向坛友求购' },
  advice: {
    en: 'Say how the thing served you; sell, lend and look for it elsewhere.',
    'zh-CN': '可以说说它用得怎么样；买卖、出借、求购请到别处。',
  },
  match: { all: [{ list: 'wants-a-used-one' }, { list: 'pays-for-it' }], near: 130 },
  except: [
    { list: 'others-adverts' },
    { words: ['if you make', 'version', 'the maker', 'coldshoe', 'spare part', 'steel'] },
  ],

  examples: {
    block: [
      "Has somebody a spare NATO clamp they'd part with? I'd pay postage and a bit more.",
      "I'm after an old grey cine head. Name your price if yours is asleep in a drawer.",
      'Looking for a used slider, cash ready, can collect in Bern.',
    ],
    pass: [
      'Does somebody have a spare hour to measure the gap?',
      "I'd pay 30 more for a steel lever.",
      'What should I check when I buy a used head?',
    ],
  },
}
