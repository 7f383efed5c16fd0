import { PLACES_OF_PROOF } from '#app/features/moderation/lists/places-of-proof.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const luckOrFavour: Rule = {
  id: 'luck-or-favour',
  family: 'giveaway',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Given to the lucky or the helpful', 'zh-CN': '送给幸运者或出力的人' },
  advice: {
    en: 'Thank people here with an answer; run draws, votes and gifts elsewhere.',
    'zh-CN': '在这里用回答来互相帮助；抽奖、拉票、赠送请到别处。',
  },
  match: {
    weigh: [
      { part: { list: 'handed-out' }, weight: 2 },
      { part: { list: 'ways-in' }, weight: 2 },
      { part: { list: 'draw-words' }, weight: 3 },
      { part: { list: 'opening-cries' }, weight: 1 },
      { part: { list: 'draw-day' }, weight: 1 },
      { part: { list: 'entries' }, weight: 1 },
      { part: { list: 'hints-of-prize' }, weight: 1 },
      { part: { url: { notHosts: PLACES_OF_PROOF } }, weight: 2 },
      { part: { list: 'told-of-trade' }, weight: -1 },
      { part: { list: 'others-adverts' }, weight: -3 },
      { part: { list: 'honest-talk' }, weight: -2 },
    ],
    least: 4,
    near: 200,
  },
  examples: {
    block: [
      'Spare adapter on my desk. Best pun about step-up rings gets it, postage is on me.',
      'Guess the weight of my rig to the nearest 10 g. The winner gets the handle.',
      'Everyone who leaves a review this month gets a free anchor set.',
    ],
    pass: [
      'The winner of the test was the cheapest tripod.',
      'My guess is that the first batch has the older firmware.',
      'I won a bag in a photo contest once and it still holds.',
    ],
  },
}
