import type { Rule } from '#app/features/moderation/rule.ts'

export const sellForUs: Rule = {
  id: 'sell-for-us',
  family: 'affiliate',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Readers are to sell for somebody', 'zh-CN': '招募推广' },
  advice: {
    en: 'Link to the page itself, without anything that counts for you.',
    'zh-CN': '请直接给出原始链接，不要带任何返利。',
  },
  match: {
    all: [
      { list: 'sell-for-us' },
      { any: [{ list: 'sell-for-us-why' }, { list: 'reach-me' }, { url: {} }, { list: 'sign-up-words' }] },
    ],
    near: 140,
  },
  except: [{ list: 'honest-talk' }, { list: 'others-adverts' }, { list: 'questions' }],
  examples: {
    block: [
      'We are building a network of photographers, 12 percent of everything sold through you, sign up is free.',
      'Join my team at the strap company, you earn on every strap.',
      'Become an ambassador, payout monthly, apply at straps.example/join',
    ],
    pass: [
      'Ambassadors of that brand praise everything.',
      'You can earn money with photos of tripods, but not much.',
      'The maker looks for testers in spring, says the site.',
    ],
  },
}
