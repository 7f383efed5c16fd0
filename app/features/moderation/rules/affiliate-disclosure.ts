import type { Rule } from '#app/features/moderation/rule.ts'

export const affiliateDisclosure: Rule = {
  id: 'affiliate-disclosure',
  family: 'affiliate',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Links that pay the author', 'zh-CN': '作者从中获利的链接' },
  advice: {
    en: 'Link to the page itself; a forum of colleagues earns nothing.',
    'zh-CN': '请直接链接页面，论坛里不赚同行的钱。',
  },
  match: {
    all: [
      {
        any: [
          {
            words: [
              'affiliate link',
              'affiliate links',
              'i earn a',
              'i get a commission',
              'small commission',
              'commission',
              'at no extra cost',
              'costs you nothing',
              'no cost to you',
              'supports my channel',
              'help support the channel',
              'supports the channel',
              'support my channel',
              'i get nothing but',
            ],
          },
        ],
      },
      {
        any: [
          { url: {} },
          {
            words: [
              'my link',
              'this link',
              'links below',
              'link below',
              'my affiliate',
              'through my',
              'via my',
              'with my link',
            ],
          },
        ],
      },
    ],
    near: 100,
  },
  except: [
    { list: 'coupon-troubles' },
    {
      words: [
        'grain of salt',
        'reviewer',
        'the review',
        'their review',
        'reviews',
        'he earns',
        'they earn',
        "don't trust",
        'i am not affiliated',
      ],
    },
  ],
  examples: {
    block: [
      'Buy it through my link, it costs you nothing.',
      'Full list of my gear (affiliate links help support the channel): https://kit.example/lena',
      'I earn a small commission if you use this link.',
    ],
    pass: [
      'The review has affiliate links so take it with a grain of salt.',
      "I'm not affiliated with the company: https://maker.example",
      'The art commission I shot used this clamp.',
    ],
  },
}
