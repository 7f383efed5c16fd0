import type { Rule } from '#app/features/moderation/rule.ts'

export const linkInBio: Rule = {
  id: 'link-in-bio',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A pointer to your profile', 'zh-CN': '引导看主页' },
  advice: {
    en: 'Say here what you know; your own places belong in your profile, without an offer.',
    'zh-CN': '把内容直接写在这里，不要引流到自己的店铺或频道。',
  },
  match: {
    words: [
      'link in bio',
      'link in my bio',
      'link in the bio',
      'links in bio',
      'link in profile',
      'link in my profile',
      'see my profile for',
      'check my profile',
      'check my bio',
      'link on my profile',
      'link in description',
      'link in the description below',
      'link in my signature',
      'click my profile',
      'see my bio',
    ],
  },
  examples: {
    block: ['Hurry, link in bio.', 'The whole set-up list: link in my profile', 'Check my bio for presets.'],
    pass: [
      'In the bio of the designer I read he came from the bicycle industry.',
      'I put my kit on my profile page so you can compare.',
      'Link the two rails with the pin.',
    ],
  },
}
