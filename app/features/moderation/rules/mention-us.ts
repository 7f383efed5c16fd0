import type { Rule } from '#app/features/moderation/rule.ts'

export const mentionUs: Rule = {
  id: 'mention-us',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A reward for a password', 'zh-CN': '报名号享优惠' },
  advice: {
    en: 'Say what you paid and whether it is worth it; leave out the offer and where to take it.',
    'zh-CN': '可以说成交价和感受；请去掉优惠信息和购买方式。',
  },
  match: {
    all: [
      {
        pattern:
          '\\b(?:mention|quote|say|tell them|type|show)\\b[^\\n.!?]{0,30}\\b(?:this post|this forum|the forum|forum|photoforum|my name|\\w+ sent you|this thread)\\b',
        needs: ['mention', 'quote', 'say', 'tell them', 'type', 'show'],
      },
      {
        any: [
          { list: 'benefits' },
          { pattern: '\\bfor (?:a |your )?(?:free|discount|gift)\\b', needs: ['free', 'discount', 'gift'] },
          {
            words: [
              'at the till',
              'when you call',
              'thank me',
              'at checkout',
              'a free',
              'we will take',
              'a special',
              'special on',
            ],
          },
        ],
      },
    ],
    near: 80,
  },
  except: [{ words: ['let me say', 'nobody', 'how i use'] }],
  examples: {
    block: [
      'Mention this post for a free strap.',
      'Say "forum" when you call and we will take 50 dollars off.',
      'Tell them my name for a discount.',
    ],
    pass: [
      'I will mention this thread to the designer.',
      'They say on the forum that it fits.',
      'Show this post to your dealer if he doubts the recall.',
    ],
  },
}
