import type { Rule } from '#app/features/moderation/rule.ts'

export const onePersonGetsIt: Rule = {
  id: 'one-person-gets-it',
  family: 'giveaway',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Somebody here gets something', 'zh-CN': '抽一位送出' },
  advice: {
    en: 'Show the gear and what it does; leave the prize and the way to it out.',
    'zh-CN': '说说器材本身；请去掉奖品和参与方式。',
  },
  match: { all: [{ list: 'one-of-us' }, { list: 'is-given' }, { list: 'by-luck-or-favour' }], near: 180 },
  except: [{ list: 'honest-talk' }, { list: 'others-adverts' }],

  examples: {
    block: [
      'When it hits 5000, somebody gets my spare light. Follow along.',
      "There's a bag for the person whose story hurts most, it's given away on the 20th.",
      'Whoever makes me laugh hardest below can have it.',
    ],
    pass: [
      'Whoever wins the argument, the clamp still slips.',
      'Somebody gets the screws mixed up in every kit.',
      'The first one to break was the lever, the best one is still in use.',
    ],
  },
}
