import type { Rule } from '#app/features/moderation/rule.ts'

export const editYourPhotos: Rule = {
  id: 'edit-your-photos',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Work for hire', 'zh-CN': '接单广告' },
  advice: {
    en: 'Say here what you know; your own places belong in your profile, without an offer.',
    'zh-CN': '把内容直接写在这里，不要引流到自己的店铺或频道。',
  },
  match: {
    all: [
      {
        pattern:
          "\\b(?:i|we)(?:'ll| can| will| could)? (?:edit|retouch|design|shoot|fix|clean|print|build|grade|manage|scan|frame|repair|calibrate)(?: for)? (?:your|for you|for anyone|you (?:a|some|the))\\b",
        needs: [
          'edit',
          'retouch',
          'design',
          'shoot',
          'fix',
          'clean',
          'print',
          'build',
          'grade',
          'manage',
          'scan',
          'frame',
          'repair',
          'calibrate',
        ],
      },
      {
        any: [
          { list: 'prices' },
          { list: 'contact-calls' },
          { url: {} },
          { words: ['turnaround', 'samples', 'affordable', 'per image', 'rates', 'a piece'] },
        ],
      },
    ],
    near: 90,
  },
  except: [{ words: ['?'] }, { list: 'buyer-talk' }],
  examples: {
    block: [
      'I can edit your wedding photos, 24h turnaround, 10 cents a piece.',
      'We build them from $199: we design your site, see pixelsites.example',
      'I will scan your slides for $1, message me.',
    ],
    pass: [
      'We print them in PETG, costs $2 in filament.',
      'I can fix your thread with a coil, the manual is at page 4.',
      'I can edit your first post title if you want.',
    ],
  },
}
