import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const freeByItsSound: Rule = {
  id: 'free-by-its-sound',
  family: 'giveaway',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Gifts and votes in the tone of an offer', 'zh-CN': '听起来像在送东西或拉票' },
  advice: {
    en: 'Thank people here with an answer; run draws, votes and gifts elsewhere.',
    'zh-CN': '在这里用回答来互相帮助；抽奖、拉票、赠送请到别处。',
  },
  match: {
    all: [
      {
        any: [
          { list: 'had-for-nothing' },
          { list: 'favours-asked' },
          { list: 'handed-out' },
          { list: 'ways-in' },
          { list: 'draw-words' },
        ],
      },
      { tone: 0 },
    ],
  },
  except: [
    { list: 'honest-talk' },
    { list: 'told-of-trade' },
    { list: 'others-adverts' },
    { list: 'bought' },
    { words: phrases('threw in | gave me | came with | was free | free with | free of charge | sent me a new') },
  ],
  atMost: 'hold',
  examples: {
    block: [
      'Free battery pouch to everyone who sends me an address.',
      'First ten repliers get a sample of our lens wipes, shipping is on us.',
      'Draw for our subscribers on Sunday: win a tripod or a strap, follow us and comment.',
    ],
    pass: [
      'The pouch was free and the battery does not fit.',
      'Please post a picture of the underside of the plate.',
      'The first prize for the silliest knob goes to this clamp.',
    ],
  },
}
