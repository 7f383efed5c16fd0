import type { Rule } from '#app/features/moderation/rule.ts'

export const soundsLikeAPitch: Rule = {
  id: 'sounds-like-a-pitch',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Few words, and they pitch one’s own work', 'zh-CN': '三言两语像自我推销' },
  advice: {
    en: 'Say here what you know or found out; your own work and places belong in your profile, without an offer.',
    'zh-CN': '把经验和发现直接写在这里；自己的作品和生意请放在个人资料里，不要附带推销。',
  },
  match: { all: [{ list: 'bare-pitches' }, { tone: 1.2 }, { none: [{ list: 'plain-talk' }] }], near: 400 },
  fields: ['title', 'text'],
  examples: {
    block: [
      'Retouching at 5 a picture, overnight, any volume. Samples on request.',
      'My weekly stream is on tonight, drop in and bring your questions.',
      'Ask me about lighting plans, I draw them for a flat 70.',
    ],
    pass: [
      'We run two of these on the truck and one squeaks.',
      'My studio is damp and the foam came off the case.',
      'I teach with it and the students broke the lever.',
    ],
  },
}
