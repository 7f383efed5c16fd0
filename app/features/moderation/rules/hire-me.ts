import type { Rule } from '#app/features/moderation/rule.ts'

export const hireMe: Rule = {
  id: 'hire-me',
  family: 'self-promotion',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Services on offer', 'zh-CN': '提供服务' },
  advice: {
    en: 'Speak about the gear you use at work; offer your services elsewhere.',
    'zh-CN': '可以谈工作中用的器材，请不要招揽生意。',
  },
  match: {
    all: [
      {
        words: [
          'book me',
          'hire me',
          'my rates',
          'rates from',
          'available for hire',
          'available for bookings',
          'available for weddings',
          'retouching service',
          'editing service',
          'photo editing service',
          'i offer my',
          'we offer professional',
          'real followers',
          'more followers',
          'seo service',
          'first 3 free',
          'book a session',
          'book your',
        ],
      },
      {
        any: [
          { list: 'prices' },
          { list: 'contact-calls' },
          { list: 'handles' },
          { url: {} },
          { words: ['per image', 'for your wedding'] },
        ],
      },
    ],
    near: 100,
  },
  examples: {
    block: [
      'Book me for your wedding! Rates from $800.',
      'Professional photo retouching service, $0.50 per image.',
      'Need more followers for your photo page? Visit boostgram.top',
    ],
    pass: [
      'I book two assistants for this light because the stand walks in wind.',
      'Book recommendation on rigging safety: the one by the grip union.',
      'The editing suite crashes when I import from the recorder.',
    ],
  },
}
