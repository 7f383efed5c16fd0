import type { Rule } from '#app/features/moderation/rule.ts'

export const freshRelease: Rule = {
  id: 'fresh-release',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'News of a work of one’s own', 'zh-CN': '自己的新作品发布' },
  advice: {
    en: 'Say here what you know or found out; your own work and places belong in your profile, without an offer.',
    'zh-CN': '把经验和发现直接写在这里；自己的作品和生意请放在个人资料里，不要附带推销。',
  },
  match: {
    any: [
      {
        all: [
          {
            all: [
              { list: 'fresh-releases' },
              {
                any: [
                  { list: 'outing-terms' },
                  { list: 'platforms' },
                  { list: 'come-and-see' },
                  { list: 'release-ways' },
                ],
              },
            ],
            near: 150,
          },
          { tone: -1.8 },
          { none: [{ list: 'tells-of-using' }, { list: 'tells-of-buying' }] },
        ],
        near: 300,
      },
      {
        all: [
          { list: 'fresh-releases' },
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
      'Podcast for camera nerds! Ep 12 is out, on all platforms.',
      'Launching today: our app that plans a rig, seven days free.',
      'My new zine is finally out, 40 pages, pay what you want.',
    ],
    pass: [
      'The new app of the maker crashed twice on my phone.',
      'We just launched the drone with this mount.',
      'I made a bracket from a plate, the drawing is below.',
    ],
  },
}
