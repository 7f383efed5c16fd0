import type { Rule } from '#app/features/moderation/rule.ts'

export const freeForAddress: Rule = {
  id: 'free-for-address',
  family: 'giveaway',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Something free for an address', 'zh-CN': '以赠品换联系方式' },
  advice: {
    en: 'Thank people here with an answer; run giveaways elsewhere.',
    'zh-CN': '请到别处办抽奖和赠送，这里用回答来互相帮助。',
  },
  match: {
    all: [
      {
        pattern:
          '\\bfree (?:[a-z]+ ){0,2}(?:e-?book|pdf|guide|gift|sample pack|presets?|luts?|webinar|masterclass|checklist|mini course|course)\\b|\\bclaim your free\\b',
        needs: ['free'],
      },
      {
        pattern:
          '\\b(?:leave your e-?mail|your e-?mail|sign up|subscribe|click (?:here|the|below)|claim|newsletter|dm me|register|opt in)\\b',
        needs: ['mail', 'email', 'sign up', 'subscribe', 'click', 'claim', 'newsletter', 'dm me', 'register', 'opt in'],
      },
    ],
    near: 80,
  },
  except: [{ words: ['?'] }],
  examples: {
    block: [
      'Claim your free e-book, just leave your email at freelightbook.site',
      'Subscribe to my newsletter for gear deals and a free lighting PDF.',
      'Free LUTs when you sign up.',
    ],
    pass: [
      'The free case costs you 30 in shipping.',
      'Is there a free PDF of the manual without having to sign up?',
      'You can download the STL of my adapter here, no strings attached.',
    ],
  },
}
