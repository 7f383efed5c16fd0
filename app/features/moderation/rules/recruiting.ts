import type { Rule } from '#app/features/moderation/rule.ts'

export const recruiting: Rule = {
  id: 'recruiting',
  family: 'affiliate',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Recruiting sellers', 'zh-CN': '招募分销' },
  advice: {
    en: 'Link to the page itself, without a referral code.',
    'zh-CN': '请直接链接页面，不要带推荐参数。',
  },
  match: {
    all: [
      {
        words: [
          'affiliates',
          'affiliate program',
          'affiliate programme',
          'resellers',
          'reseller',
          'brand ambassador',
          'brand ambassadors',
          'ambassadors',
          'referral program',
        ],
      },
      {
        words: [
          'earn',
          'apply at',
          'apply now',
          'join our',
          'sign up',
          'we are hiring',
          "we're hiring",
          'hiring',
          'looking for',
          'become',
          'wanted',
          'dm us',
          'commission',
          'contact us',
        ],
      },
    ],
    near: 60,
  },
  except: [{ words: ['?'] }, { words: ['are allowed', 'the review'] }],
  examples: {
    block: [
      "We're hiring affiliates! Earn 12% on every tripod.",
      'Become a brand ambassador, DM us.',
      'Resellers wanted, contact us.',
    ],
    pass: [
      'The influencers with affiliate codes all call it perfect.',
      'Are referral programs allowed here? I am looking for the rule.',
      'The reseller sent the wrong plate.',
    ],
  },
}
