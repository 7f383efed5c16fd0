import type { Rule } from '#app/features/moderation/rule.ts'

export const samplesForPostage: Rule = {
  id: 'samples-for-postage',
  family: 'giveaway',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Samples for postage', 'zh-CN': '付邮试用' },
  advice: {
    en: 'Thank people here with an answer; run giveaways elsewhere.',
    'zh-CN': '请到别处办抽奖和赠送，这里用回答来互相帮助。',
  },
  match: {
    all: [
      {
        words: [
          'just pay postage',
          'only pay postage',
          'just pay shipping',
          'only pay shipping',
          'just pay for shipping',
          'pay only shipping',
          'pay only postage',
          'just cover shipping',
          'cover the shipping',
          'free samples',
          'hand out',
        ],
      },
      { any: [{ list: 'contact-calls' }, { url: {} }, { words: ['your address', 'your email'] }] },
    ],
    near: 80,
  },
  examples: {
    block: [
      'I can hand out 30 of them, drop your address in my inbox.',
      'Just pay postage, message me.',
      'Free samples: https://rigs.example',
    ],
    pass: [
      'I had to pay the postage for the repair.',
      'They hand out spare feet at the fair.',
      'Only pay attention to the arrow.',
    ],
  },
}
