import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const offerInTheAir: Rule = {
  id: 'offer-in-the-air',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Something to be had for less', 'zh-CN': '话里话外的优惠' },
  advice: {
    en: 'Say what you paid and whether it is worth it; leave out the offer and where to take it.',
    'zh-CN': '可以说成交价和感受；请去掉优惠信息和购买方式。',
  },
  match: {
    weigh: [
      { part: { list: 'lower-prices' }, weight: 3 },
      { part: { list: 'numbers-beside' }, weight: 3 },
      { part: { list: 'short-prices' }, weight: 3 },
      { part: { list: 'any-seller' }, weight: 2 },
      { part: { list: 'price-for-now' }, weight: 3 },
      { part: { list: 'price-beside' }, weight: 3 },
      { part: { list: 'through-me' }, weight: 3 },
      { part: { list: 'price-talk' }, weight: 2 },
      { part: { list: 'seller-voice' }, weight: 2 },
      { part: { list: 'this-crowd' }, weight: 2 },
      { part: { list: 'coming-time' }, weight: 2 },
      { part: { list: 'bargain-news' }, weight: 2 },
      { part: { list: 'lots-of-it' }, weight: 2 },
      { part: { list: 'where-is-a-secret' }, weight: 2 },
      { part: { list: 'i-can-get-it' }, weight: 2 },
      { part: { list: 'benefits' }, weight: 2 },
      { part: { list: 'go-now' }, weight: 1 },
      { part: { list: 'reader-may' }, weight: 1 },
      { part: { list: 'for-the-taking' }, weight: 1 },
      { part: { url: {} }, weight: 1 },
      { part: { list: 'past-purchase' }, weight: -2 },
      { part: { list: 'others-adverts' }, weight: -2 },
      { part: { list: 'complaints' }, weight: -1 },
      { part: { list: 'gear-talk' }, weight: -1 },
      { part: { list: 'quotations' }, weight: -1 },
      { part: { list: 'questions' }, weight: -1 },
      { part: { list: 'honest-talk' }, weight: -2 },
      { part: { list: 'wishes' }, weight: -2 },
      { part: { list: 'buyer-talk' }, weight: -1 },
    ],
    least: 5,
    near: 150,
  },
  except: [
    {
      words: phrases(
        'reported | scam | phishing | going around | impersonating | dear mods | spam | press 1 | store of',
      ),
    },
  ],
  examples: {
    block: [
      'The carbon monopod goes out of production and our importer lets the last ones go well below cost, whoever wants one.',
      'I can lock in the pre-increase price for you within the next 48 hours.',
      'Our supplier gives the education price to anyone who can show a forum login.',
    ],
    pass: [
      'The price of the set fell in spring and rose again in autumn.',
      'The shop in our street lets people try everything, and the coffee is free.',
      'We ordered three, one came late, and the shop gave us something back.',
    ],
  },
}
