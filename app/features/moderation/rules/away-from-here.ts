import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const awayFromHere: Rule = {
  id: 'away-from-here',
  family: 'contact-ad',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Business away from here', 'zh-CN': '站外联系' },
  advice: {
    en: 'Answer in the thread, where everybody learns from it.',
    'zh-CN': '请直接在帖子里回答，让大家都能看到。',
  },
  match: {
    weigh: [
      { part: { list: 'told-elsewhere' }, weight: 5 },
      { part: { list: 'numbers-to-dial' }, weight: 4 },
      { part: { list: 'over-there' }, weight: 4 },
      { part: { list: 'found-there' }, weight: 2 },
      { part: { list: 'hours-and-terms' }, weight: 1 },
      { part: { list: 'where-is-a-secret' }, weight: 3 },
      { part: { list: 'other-services' }, weight: 2 },
      { part: { list: 'where-to-find-me' }, weight: 2 },
      { part: { list: 'not-here' }, weight: 2 },
      { part: { list: 'done-for-others' }, weight: 2 },
      { part: { list: 'somebody-else' }, weight: 2 },
      { part: { list: 'price-talk' }, weight: 1 },
      { part: { list: 'seller-voice' }, weight: 1 },
      { part: { list: 'rightful-contacts' }, weight: -2 },
      { part: { list: 'others-adverts' }, weight: -2 },
      { part: { list: 'past-purchase' }, weight: -1 },
      { part: { list: 'quotations' }, weight: -1 },
      { part: { list: 'questions' }, weight: -1 },
      { part: { list: 'honest-talk' }, weight: -1 },
      { part: { list: 'gear-talk' }, weight: -1 },
    ],
    least: 4,
    near: 170,
  },
  except: [
    {
      words: phrases(
        'translator | user: | stop asking | reported | scam | phishing | going around | impersonating | dear mods | press 1 | on hold',
      ),
    },
  ],
  examples: {
    block: [
      'I know somebody at the factory who sells them, you know how private messages work.',
      'Got a small stock of the old clamps. I am not listing them, drop me a line.',
      'Cable assemblies, any length. Give me a bell on oh seven seven double one five five five.',
    ],
    pass: [
      'I called the service desk and they picked up at once.',
      'Do not post the price of the whole rig, post the weight.',
      'The address on the card is wrong, the new one is in the manual.',
    ],
  },
}
