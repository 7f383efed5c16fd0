import type { Rule } from '#app/features/moderation/rule.ts'

export const comeToMine: Rule = {
  id: 'come-to-mine',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Come and see mine', 'zh-CN': '来看我的' },
  advice: {
    en: 'Say here what you know; your own places belong in your profile, without an offer.',
    'zh-CN': '把内容直接写在这里，不要引流到自己的店铺或频道。',
  },
  match: { list: 'come-to-mine' },
  except: [
    { list: 'others-adverts' },
    { list: 'quotations' },
    { words: ['?', 'no channel', 'not my', 'asks me', 'asked me', 'they', 'their', 'his', 'her', 'stole', 'copied'] },
  ],
  examples: {
    block: [
      'Join our discord, 900 people, daily builds.',
      'Answered in episode 41 of my podcast, minute twelve.',
      "I'd love for you to watch until the end.",
    ],
    pass: [
      'Channel 2 of the receiver crackles near the phone.',
      'The series is on page 12 of the manual.',
      'Join the two halves of the discs with the long screw.',
    ],
  },
}
