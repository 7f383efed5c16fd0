import type { Rule } from '#app/features/moderation/rule.ts'

export const amazonTags: Rule = {
  id: 'amazon-tags',
  family: 'affiliate',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'An Amazon link with a partner tag', 'zh-CN': '带推广标签的亚马逊链接' },
  advice: {
    en: 'Link to the page itself, without a referral code.',
    'zh-CN': '请直接链接页面，不要带推荐参数。',
  },
  match: { url: { hosts: ['amazon.*'], queryKeys: ['tag', 'ascsubtag', 'linkcode', 'creativeasin', 'associatetag'] } },
  examples: {
    block: [
      'https://www.amazon.com/dp/B0C1234567?tag=gearlena-20',
      'www.amazon.de/dp/B0C1?tag=rigs-21 holds well',
      'amazon.co.uk/dp/B0C1?linkCode=ll1&tag=kit-21',
    ],
    pass: [
      'https://www.amazon.com/dp/B0C1234567',
      'https://www.amazon.de/s?k=cage&ref=nb_sb_noss',
      'The name tag fell off the case.',
    ],
  },
}
