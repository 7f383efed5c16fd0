import type { Rule } from '#app/features/moderation/rule.ts'

export const jobsAndHiring: Rule = {
  id: 'jobs-and-hiring',
  family: 'off-topic',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Jobs and hiring', 'zh-CN': '招聘与求职' },
  advice: {
    en: 'Here we talk about gear; this has better places. Ask what the gear can do for it, or post it elsewhere.',
    'zh-CN': '这里只谈器材；这类话题请到别处。也可以改问器材怎么用。',
  },
  match: {
    any: [
      {
        pattern:
          "\\b(?:i'm|we're|i am|we are|now|is anyone|who's) hiring\\b|\\b(?:need|needs|looking for|want|wanted|seeking|hiring)(?: an?| another| two| some)? (?:\\w+ )?(?:second shooter|photographer|editor|retoucher|assistant|videographer|camera operator|gaffer|intern|producer|model|drone pilot)s?\\b",
        needs: [
          'hiring',
          'second shooter',
          'photographer',
          'editor',
          'retoucher',
          'assistant',
          'videographer',
          'camera operator',
          'gaffer',
          'intern',
          'producer',
          'model',
          'drone pilot',
          'need',
          'looking for',
          'wanted',
          'seeking',
        ],
      },
      {
        words: [
          'looking for work',
          'looking for a job',
          'open to work',
          'available for work',
          'job offer',
          'job opening',
          'full-time position',
          'part-time position',
          'send your cv',
          'send a cv',
          'reply with your availability',
          'happy to hear of anything',
          'day rates',
          'union rate',
          'how do i get clients',
          'how to get clients',
          'getting published',
          'get published',
        ],
      },
    ],
  },
  except: [{ list: 'gear-at-hand' }],

  examples: {
    block: [
      'We need a second shooter in Leeds on 14 June, four hours and a full meal.',
      'Looking for work in Berlin from September, own car.',
      "I'm hiring an editor, remote, three days a week.",
    ],
    pass: [
      'My assistant needs a lighter tripod for stairs.',
      'We need a second head for the B camera, which one pans as smoothly?',
      'Which light would you buy with day-rate money?',
    ],
  },
}
