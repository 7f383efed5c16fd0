import type { Rule } from '#app/features/moderation/rule.ts'

export const raffleAmongYou: Rule = {
  id: 'raffle-among-you',
  family: 'giveaway',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Lots drawn among readers', 'zh-CN': '在读者中抽奖' },
  advice: {
    en: 'Thank people here with an answer; run giveaways elsewhere.',
    'zh-CN': '请到别处办抽奖和赠送，这里用回答来互相帮助。',
  },
  match: { all: [{ list: 'drawing-lots' }, { list: 'taking-part' }], near: 160 },
  except: [
    { list: 'others-adverts' },
    { list: 'quotations' },
    { words: ['fake', 'annoying', 'their giveaway', 'did anyone'] },
  ],
  examples: {
    block: [
      "We're raffling off a strap among everyone who comments with a story.",
      'When the counter hits 10k, one follower wakes up with a slider.',
      "I'll draw lots, put down your name and your body.",
    ],
    pass: [
      'I won the first prize at the county show with this head.',
      'The comments below the video say the same about the lever.',
      'We draw one amp through the dummy battery.',
    ],
  },
}
