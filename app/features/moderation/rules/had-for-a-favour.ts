import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const hadForAFavour: Rule = {
  id: 'had-for-a-favour',
  family: 'giveaway',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Something free for a favour', 'zh-CN': '做点什么就能白拿' },
  advice: {
    en: 'Thank people here with an answer; run draws, votes and gifts elsewhere.',
    'zh-CN': '在这里用回答来互相帮助；抽奖、拉票、赠送请到别处。',
  },
  match: { all: [{ list: 'had-for-nothing' }, { list: 'favours-asked' }], near: 110 },
  except: [
    { list: 'honest-talk' },
    { list: 'told-of-trade' },
    { list: 'others-adverts' },
    {
      words: phrases(
        "i didn't | i entered | i won | once won | never heard back | a mail | a message | i got a | scam | spam",
      ),
    },
  ],
  atMost: 'hold',
  examples: {
    block: [
      'Get a free lens cloth with every comment on our latest video.',
      'Scan the code on the box and win a trip to Iceland.',
      "Who'd like my spare handle for free? I'll choose who by the story they tell.",
    ],
    pass: [
      'I won a cloth in a draw once and it still cleans.',
      'Scan the code on the box and you see the manual.',
      'The handle was free with the cage, which is no reason to keep it.',
    ],
  },
}
