import type { Rule } from '#app/features/moderation/rule.ts'

export const freeForWork: Rule = {
  id: 'free-for-work',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Looking for work', 'zh-CN': '揽活' },
  advice: {
    en: 'Say here what you found out; your own work and places belong in your profile.',
    'zh-CN': '把发现直接写在这里；自己的作品和阵地请放在个人资料里。',
  },
  match: { all: [{ list: 'has-time' }, { list: 'for-work' }], near: 160 },
  except: [{ list: 'honest-talk' }, { words: ['?', 'battery', 'firmware'] }],

  examples: {
    block: [
      'Since the season is over I have some free weeks. Productions who need a grip can find my dates on my page.',
      'There are still Saturdays free in September for weddings.',
      "I'm a colourist with some free days in June, happy to take on small jobs.",
    ],
    pass: [
      'On free days I clean the heads and regrease them.',
      'We shot weddings on nine Saturdays with one battery plate.',
      'I work as a grip and this clamp lasts.',
    ],
  },
}
