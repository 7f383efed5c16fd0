import type { Rule } from '#app/features/moderation/rule.ts'

export const visitingCard: Rule = {
  id: 'visiting-card',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A visiting card', 'zh-CN': '招揽生意的名片' },
  advice: {
    en: 'Say here what you know or found out; your own work and places belong in your profile, without an offer.',
    'zh-CN': '把经验和发现直接写在这里；自己的作品和生意请放在个人资料里，不要附带推销。',
  },
  match: {
    any: [
      {
        all: [
          { all: [{ list: 'visiting-cards' }, { list: 'card-terms' }], near: 120 },
          { tone: -1.8 },
          { none: [{ list: 'tells-of-using' }, { list: 'tells-of-buying' }] },
        ],
        near: 300,
      },
      {
        all: [
          { list: 'visiting-cards' },
          { tone: 0.3 },
          { none: [{ list: 'tells-of-using' }, { list: 'tells-of-buying' }] },
        ],
        near: 300,
      },
    ],
  },
  except: [{ list: 'others-adverts' }, { list: 'honest-talk' }],
  fields: ['title', 'text'],
  atMost: 'hold',
  examples: {
    block: [
      'Hire my drone and crew, licensed, all of Wales.',
      'Sensor cleaning while you wait, Vienna, 30 EUR.',
      'We are a repair shop in Brno, free estimates.',
    ],
    pass: [
      'The gaffer on our shoot had this stand for years.',
      'The repair shop told me the spring costs 30 euro.',
      'We are a studio with two of these, and one slipped.',
    ],
  },
}
