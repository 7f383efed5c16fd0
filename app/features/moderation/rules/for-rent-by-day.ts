import type { Rule } from '#app/features/moderation/rule.ts'

export const forRentByDay: Rule = {
  id: 'for-rent-by-day',
  family: 'for-sale',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'For rent, at a daily rate', 'zh-CN': '按天出租' },
  advice: {
    en: 'Say how the thing served you; sell, lend and look for it elsewhere.',
    'zh-CN': '可以说说它用得怎么样；买卖、出借、求购请到别处。',
  },
  match: {
    any: [
      {
        pattern:
          '\\b(?:go|goes|going|let|lent|available) (?:out )?(?:for|at) (?:[$€£] ?)?\\d{1,4} ?(?:euros?|pounds|dollars|bucks|€|£|\\$)? ?(?:a|per) (?:day|weekend|week|night)\\b',
        needs: ['go out', 'goes', 'going', 'let', 'lent', 'available'],
      },
      {
        pattern:
          '(?:\\n|[.!?] ?)(?:renting out|for rent|to rent|for hire)\\b[^\\n]{0,110}\\b(?:a day|per day|weekends?|deposit|\\d{2,4})\\b',
        needs: ['renting out', 'for rent', 'to rent', 'for hire'],
      },
      {
        words: [
          'deposit needed',
          'id and deposit',
          'deposit and id',
          'rent it from me',
          'rent them from me',
          'rent mine for',
          'hire mine for',
          'i rent it out',
          'i rent them out',
          'we rent them out',
          'we rent it out',
        ],
      },
    ],
  },
  except: [
    { list: 'others-adverts' },
    { list: 'wishes' },
    { words: ['?', 'rental house', 'rental houses', 'the house', 'they charge', 'i paid'] },
  ],
  examples: {
    block: [
      'Renting out two lights with stands, Lisbon, 55 a day.',
      'Six kayak kits, they go out for 40 a day.',
      'Slider for a weekend, 60, deposit needed.',
    ],
    pass: [
      'The house asks 40 a day for that head.',
      'My rent is 900 and the studio is cold.',
      'It runs for 8 hours a day on one cell.',
    ],
  },
}
