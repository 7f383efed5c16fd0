import type { Rule } from '#app/features/moderation/rule.ts'

export const outingToBook: Rule = {
  id: 'outing-to-book',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A tour, a course or a show to visit', 'zh-CN': '邀请报名或参观' },
  advice: {
    en: 'Say here what you know or found out; your own work and places belong in your profile, without an offer.',
    'zh-CN': '把经验和发现直接写在这里；自己的作品和生意请放在个人资料里，不要附带推销。',
  },
  match: {
    any: [
      {
        all: [
          { all: [{ list: 'outings' }, { list: 'outing-terms' }], near: 130 },
          { tone: -1.8 },
          { none: [{ list: 'tells-of-using' }, { list: 'tells-of-buying' }] },
        ],
        near: 300,
      },
      {
        all: [{ list: 'outings' }, { tone: 0.3 }, { none: [{ list: 'tells-of-using' }, { list: 'tells-of-buying' }] }],
        near: 300,
      },
    ],
  },
  except: [{ list: 'others-adverts' }, { list: 'honest-talk' }],
  fields: ['title', 'text'],
  atMost: 'hold',
  examples: {
    block: [
      'Photo tour Lofoten, 6 days, 8 guests, pro guide (me).',
      'My exhibition opens on Thursday, come along for the wine.',
      'Free webinar on batteries, Tuesday 19:00 CET, register at talks.example',
    ],
    pass: [
      'I took it on a photo tour for 8 days and the foot came loose.',
      'I was on a workshop with eight people and one tripod.',
      'Our course uses eight of these stands.',
    ],
  },
}
