import type { Rule } from '#app/features/moderation/rule.ts'

export const handmadeForSale: Rule = {
  id: 'handmade-for-sale',
  family: 'for-sale',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Your own make, with a price', 'zh-CN': '自制品带价' },
  advice: {
    en: 'Ask what it is worth or how it holds up; sell it elsewhere.',
    'zh-CN': '可以问它值多少、好不好用；买卖请到别处。',
  },
  match: {
    all: [
      {
        pattern:
          '\\b(?:my|our) (?:own |homemade |handmade |custom |printed |machined |brass |titanium |leather |wooden |carbon |new |little ){0,3}(?:knobs?|plates?|straps?|grips?|handles?|cages?|clamps?|mounts?|adapters?|spacers?|bags?|filters?|prints?|screws?|rigs?)\\b|\\bi (?:make|made|machine|sew|print) (?:a |some |these |them |more )|\\bi made a course\\b',
        needs: ['my', 'our', 'i make', 'i made', 'i machine', 'i sew', 'i print'],
      },
      {
        any: [
          {
            pattern:
              '\\b\\d{1,4}(?:\\.\\d\\d)? ?(?:each|apiece|a piece|plus (?:post|shipping|postage))\\b|\\b(?:get it|get them|yours|available|selling) for [$€£]?\\d+|\\bshipping \\d+|\\b[$€£]\\d+ each\\b',
            needs: ['each', 'apiece', 'a piece', 'plus', 'for', 'shipping'],
          },
          {
            words: [
              'reply with how many',
              'first 20 people',
              'open for orders',
              'taking orders',
              'pre-orders',
              'preorders',
              'order from me',
            ],
          },
        ],
      },
    ],
    near: 90,
  },
  except: [{ list: 'buyer-talk' }, { words: ['?'] }],
  examples: {
    block: [
      'Limited run of my brass knobs, 18 each, shipping 4.',
      'I made a course on rigging gimbals, get it for 39.',
      'My handmade straps, taking orders.',
    ],
    pass: [
      'My plates weigh 120 g each with the screws.',
      'I made a spacer for cents, drawing below.',
      'Our cages hold 3 kg each, the spec says five.',
    ],
  },
}
