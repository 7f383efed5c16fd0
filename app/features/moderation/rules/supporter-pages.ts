import type { Rule } from '#app/features/moderation/rule.ts'

export const supporterPages: Rule = {
  id: 'supporter-pages',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A page that takes money', 'zh-CN': '打赏或付费页面' },
  advice: {
    en: 'Say here what you know; your own places belong in your profile, without an offer.',
    'zh-CN': '把内容直接写在这里，不要引流到自己的店铺或频道。',
  },
  match: {
    all: [
      {
        url: {
          hosts: [
            'patreon.com',
            'ko-fi.com',
            'buymeacoffee.com',
            'gumroad.com',
            'linktr.ee',
            'onlyfans.com',
            'payhip.com',
            'sellfy.com',
            'beacons.ai',
            'afdian.net',
            'afdian.com',
          ],
        },
      },
      { words: ['my', 'support', 'donate', 'buy', 'get', 'out', 'help', 'check', 'pack', 'subscribe', '支持', '我的'] },
    ],
    near: 80,
  },
  examples: {
    block: [
      'All LUTs for $5 a month, support me: patreon.com/lutsbylee',
      'Buy me a coffee at ko-fi.com/rigdude',
      'Get the pack https://gumroad.com/l/moody',
    ],
    pass: [
      'Patreon-funded designs like that clamp often beat the big brands.',
      'He published the drawing at https://patreon.com/posts/1',
      'My coffee went over the slider, can I clean it?',
    ],
  },
}
