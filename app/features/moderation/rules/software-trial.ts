import type { Rule } from '#app/features/moderation/rule.ts'

export const softwareTrial: Rule = {
  id: 'software-trial',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Your own software', 'zh-CN': '推广自己的软件' },
  advice: {
    en: 'Say here what you know; your own places belong in your profile, without an offer.',
    'zh-CN': '把内容直接写在这里，不要引流到自己的店铺或频道。',
  },
  match: {
    all: [
      {
        words: [
          'my editing plugin',
          'my plugin',
          'our plugin',
          'my app',
          'our app',
          'my software',
          'our software',
          'my tool',
        ],
      },
      {
        words: [
          'free trial',
          'day free trial',
          'download it',
          'link',
          'exclusive link',
          'on sale',
          'sign up',
          'try it',
        ],
      },
    ],
    near: 80,
  },
  examples: {
    block: [
      'Use this exclusive link to get a free trial of my editing plugin.',
      'Our app is on sale.',
      'Download it here: my plugin, sign up first.',
    ],
    pass: [
      'My app shows the wrong battery level.',
      'Our software team reads the logs.',
      'My tool kit has a 2.5 mm hex key.',
    ],
  },
}
