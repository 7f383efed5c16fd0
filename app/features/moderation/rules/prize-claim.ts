import type { Rule } from '#app/features/moderation/rule.ts'

export const prizeClaim: Rule = {
  id: 'prize-claim',
  family: 'giveaway',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A prize to claim', 'zh-CN': '中奖诱导' },
  advice: {
    en: 'Thank people here with an answer; run giveaways elsewhere.',
    'zh-CN': '请到别处办抽奖和赠送，这里用回答来互相帮助。',
  },
  match: {
    all: [
      {
        pattern:
          "\\b(?:congratulations|you(?:'ve| have)? (?:been selected|won|been chosen)|you are (?:the|a|our) (?:lucky )?winner|lucky winner)\\b",
        needs: ['congratulations', 'selected', 'won', 'chosen', 'winner'],
      },
      {
        pattern:
          '\\b(?:claim (?:your|it|the)|click (?:the|this|here)|to receive|to collect|collect your|free [a-z ]{0,20}(?:camera|phone|gift|voucher|membership|trip|tickets?)|prize draw|text [a-z]+ to \\d{3,6})\\b',
        needs: ['text', 'prize draw', 'claim', 'click', 'receive', 'collect', 'free'],
      },
    ],
    near: 100,
  },
  examples: {
    block: [
      'Congratulations, you have been selected to receive a free action camera.',
      'You won! Click here.',
      'Lucky winner, claim your prize.',
    ],
    pass: [
      'Congratulations on the release, the lever is great.',
      'I claim the load rating is fantasy, here is my scale photo.',
      'You won me over with the test, buying the head.',
    ],
  },
}
