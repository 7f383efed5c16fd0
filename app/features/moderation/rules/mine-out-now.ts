import type { Rule } from '#app/features/moderation/rule.ts'

export const mineOutNow: Rule = {
  id: 'mine-out-now',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'News of your own work', 'zh-CN': '自己的作品上线' },
  advice: {
    en: 'Say here what you found out; your own work and places belong in your profile.',
    'zh-CN': '把发现直接写在这里；自己的作品和阵地请放在个人资料里。',
  },
  match: { all: [{ list: 'works-of-mine' }, { list: 'is-out' }], near: 120 },
  except: [{ list: 'honest-talk' }, { words: ['?', 'broke', 'broken', 'lost', 'upload it here', 'not allowed'] }],

  examples: {
    block: [
      'I filmed a long comparison of these heads and it went live last night.',
      'My new book of rigs comes off the press in May.',
      "Our podcast did an hour on cold shoes, you'll find it where podcasts are.",
    ],
    pass: [
      'My book of manuals got wet in the rain.',
      'My app crashed when the firmware went up to 2.1.',
      'Our course uses eight of these stands, two have failed.',
    ],
  },
}
