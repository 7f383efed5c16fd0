import type { Rule } from '#app/features/moderation/rule.ts'

export const rentOut: Rule = {
  id: 'rent-out',
  family: 'for-sale',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Gear for rent', 'zh-CN': '出租器材' },
  advice: {
    en: 'Ask where others rent; leave out your own rates.',
    'zh-CN': '可以问哪里能租；请不要发自己的租价。',
  },
  match: {
    all: [
      {
        pattern:
          '\\b(?:you can|you could|feel free to) rent (?:my|our|it|them)\\b|\\b(?:renting|rent) (?:out )?(?:my|our)\\b|\\b(?:available )?for rent\\b',
        needs: ['rent'],
      },
      { any: [{ list: 'prices' }, { list: 'contact-calls' }, { url: {} }] },
    ],
    near: 80,
  },
  except: [{ words: ['?'] }],
  examples: {
    block: [
      'You can rent my Red Komodo for $150 a day.',
      'Renting out my studio lights, message me.',
      'Slider for rent, text me at 555-0142-77.',
    ],
    pass: [
      'Does anyone rent out this slider near Lyon, or is buying the only way?',
      'The rental house charges $40 a day for that head.',
      'I paid rent for the studio, $900.',
    ],
  },
}
