import type { Rule } from '#app/features/moderation/rule.ts'

export const watchMyVideo: Rule = {
  id: 'watch-my-video',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Come and watch mine', 'zh-CN': '求观看' },
  advice: {
    en: 'Say here what you know; your own places belong in your profile, without an offer.',
    'zh-CN': '把内容直接写在这里，不要引流到自己的店铺或频道。',
  },
  match: {
    any: [
      {
        all: [
          {
            pattern:
              '\\b(?:watch|check out|see|view|like|share|visit|read|listen to) (?:my|our) (?:new |latest |full |short |youtube |recent |other |little |own )*(?:videos?|tutorials?|reviews?|vlogs?|shorts?|reels?|stream|podcasts?|episodes?|comparison|blog|articles?|channel|page)\\b',
            needs: ['my', 'our'],
          },
          {
            words: [
              'youtube',
              'channel',
              'subscribe',
              'every sub',
              'leave a comment',
              'like button',
              'give it a like',
              'more views',
              'tiktok',
              'instagram',
              'on my page',
            ],
          },
        ],
        near: 80,
      },
      {
        all: [
          {
            pattern:
              '\\b(?:watch|check out|see|like|share|visit|read|listen to) (?:my|our) (?:new |latest |full |recent |own )*(?:tutorials?|reviews?|vlogs?|podcasts?|episodes?|blog)\\b',
            needs: ['my', 'our'],
          },
          { url: {} },
        ],
        near: 60,
      },
      {
        pattern:
          '\\b(?:every|each|your|a) (?:sub|like|view|follow|subscription)s? (?:really |truly |would )?(?:helps?|counts?|supports?|matters?|means|appreciated)\\b',
        needs: ['sub', 'like', 'view', 'follow', 'subscription'],
      },
    ],
  },
  examples: {
    block: [
      'Watch my tutorial on youtube and leave a comment.',
      'Every sub helps a small channel grow.',
      'Read my blog: https://blog.example/rigs',
    ],
    pass: [
      'My video shows the slip clearly, I can share it with R&D.',
      'See my video of the wobble, second 14: https://youtu.be/abc123',
      'Watch your fingers, the lever bites.',
    ],
  },
}
