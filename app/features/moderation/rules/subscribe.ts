import type { Rule } from '#app/features/moderation/rule.ts'

export const subscribe: Rule = {
  id: 'subscribe',
  family: 'self-promotion',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A call to subscribe', 'zh-CN': '求订阅' },
  advice: {
    en: 'Say here what you know; your own places belong in your profile, without an offer.',
    'zh-CN': '把内容直接写在这里，不要引流到自己的店铺或频道。',
  },
  match: {
    all: [
      {
        pattern:
          '(?:[\\n.!?,;:)+] ?|\\b(?:please|and|forget to|always|just|now|hit|smash|kindly|must) (?:the )?)subscribe\\b|\\bsub4sub\\b|\\bsub for sub\\b|\\bsub me\\b',
        needs: ['subscribe', 'sub4sub', 'sub for sub', 'sub me'],
      },
      {
        words: [
          'channel',
          'my newsletter',
          'newsletter',
          'like and',
          'smash',
          'hit the bell',
          'bell icon',
          'sub back',
          'subscribe back',
          'anyone',
          'my video',
          'new video',
          'winner',
          'gear deals',
          'i post',
          'my page',
          'on my page',
          'small channel',
          'every sub',
          'my tutorials',
          'my reviews',
          'tons of clips',
          'while you are at it',
          'for more videos',
          'for more content',
          'for part 2',
          'for part two',
        ],
      },
    ],
    near: 60,
  },
  except: [{ words: ['button', 'firefox', 'notification', 'feed'] }],
  examples: {
    block: [
      "Don't forget to subscribe to the channel!",
      'sub4sub anyone?',
      'Like and subscribe, new video every Friday.',
    ],
    pass: [
      'Subscribe button on this thread does nothing for me in Firefox.',
      'I subscribe to the magazine that tested it.',
      'I subscribe to the view that heavier is better.',
    ],
  },
}
