import type { Rule } from '#app/features/moderation/rule.ts'

export const channelCall: Rule = {
  id: 'channel-call',
  family: 'self-promotion',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A call to a place of your own', 'zh-CN': '引流到自己的地盘' },
  advice: {
    en: 'Say here what you know; your own places belong in your profile, without an offer.',
    'zh-CN': '把内容直接写在这里，不要引流到自己的店铺或频道。',
  },
  match: { all: [{ list: 'own-places' }, { list: 'follow-verbs' }], near: 14 },
  except: [
    {
      pattern: "\\b(?:button|doesn't|does not|can't|cannot|broken)\\b",
      needs: ['button', "doesn't", 'does not', "can't", 'cannot', 'broken'],
    },
  ],
  examples: {
    block: [
      'Check out my YouTube channel where I review cages.',
      'Visit our website for more.',
      'Please support my Patreon.',
    ],
    pass: [
      'My channel on the receiver is 38, yours should be different.',
      'My website photos were shot with this setup.',
      'Check the page of the maker, they list which cameras fit.',
    ],
  },
}
