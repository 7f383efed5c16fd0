import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const codeBetweenTheLines: Rule = {
  id: 'code-between-the-lines',
  family: 'coupon',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A code between the lines', 'zh-CN': '夹带优惠码' },
  advice: {
    en: 'Say what you paid and what it is worth to you; leave the code out.',
    'zh-CN': '可以说成交价和感受；请去掉优惠码。',
  },
  match: {
    weigh: [
      { part: { list: 'long-codes' }, weight: 3 },
      { part: { list: 'for-the-taking' }, weight: 2 },
      { part: { list: 'goes-spare' }, weight: 2 },
      { part: { list: 'works-for-all' }, weight: 2 },
      { part: { list: 'savings-now' }, weight: 2 },
      { part: { list: 'code-nouns' }, weight: 2 },
      { part: { list: 'coupon-fields' }, weight: 2 },
      { part: { list: 'says-a-word' }, weight: 2 },
      { part: { list: 'codes-so-called' }, weight: 2 },
      { part: { voucherCode: true }, weight: 2 },
      { part: { list: 'coming-time' }, weight: 1 },
      { part: { list: 'typing' }, weight: 1 },
      { part: { list: 'where-one-pays' }, weight: 1 },
      { part: { list: 'this-crowd' }, weight: 1 },
      { part: { list: 'where-codes-come-from' }, weight: 1 },
      { part: { list: 'seller-voice' }, weight: 1 },
      { part: { url: {} }, weight: 1 },
      { part: { list: 'others-adverts' }, weight: -2 },
      { part: { list: 'code-troubles' }, weight: -3 },
      { part: { list: 'other-codes' }, weight: -2 },
      { part: { list: 'honest-talk' }, weight: -2 },
      { part: { list: 'complaints' }, weight: -1 },
      { part: { list: 'past-purchase' }, weight: -1 },
      { part: { list: 'questions' }, weight: -1 },
    ],
    least: 4,
    near: 140,
  },
  except: [{ words: phrases('reported | scam | phishing | going around | impersonating | dear mods | spam') }],
  examples: {
    block: [
      'The rep gave me a little card, REP-KESTREL-2, and you can work out where it goes.',
      'If you are ordering direct, BRIDE15 still gets you fifteen off.',
      'Before paying wait a minute, a box slides in with five dollars off and a string you can reuse.',
    ],
    pass: [
      'The label reads QR-NATO-2 and the bag has no other mark.',
      'The first order came in a box with a string around it.',
      'Put the plate in the box before you close the lid.',
    ],
  },
}
