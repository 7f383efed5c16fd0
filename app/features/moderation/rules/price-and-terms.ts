import type { Rule } from '#app/features/moderation/rule.ts'

export const priceAndTerms: Rule = {
  id: 'price-and-terms',
  family: 'for-sale',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A price with terms of sale', 'zh-CN': '价格和交易条件' },
  advice: {
    en: 'Ask what it is worth or how it holds up; sell it elsewhere.',
    'zh-CN': '可以问它值多少、好不好用；买卖请到别处。',
  },
  match: {
    all: [
      { list: 'prices' },
      {
        words: [
          'obo',
          'or best offer',
          'or nearest offer',
          'firm, no',
          'price is firm',
          'price firm',
          'local pickup',
          'pickup only',
          'collection only',
          'pickup in',
          'buyer pays',
          'paypal only',
          'venmo',
          'zelle',
          'mint in box',
          'conus',
          'first to pay',
          'no trades',
          'starting bid',
          'postage included',
          'shipped conus',
          'price is negotiable',
          'make me an offer',
          'plus shipping',
          'and shipping is on you',
          'shipping included',
        ],
      },
    ],
    near: 70,
  },
  except: [{ list: 'buyer-talk' }, { words: ['?'] }, { words: ['they', 'their', 'payment page', 'fee', 'checkout'] }],
  examples: {
    block: [
      'A spare teleprompter, asking 120 or best offer, local pickup in Leeds.',
      'Godox AD200, now $190 shipped, Venmo or Zelle.',
      'Three used cages, 40 each, postage included.',
    ],
    pass: [
      'Including shipping I paid 74 EUR from Germany.',
      'Payment page takes PayPal only, $12 fee.',
      'For $60 you get a plate with a firm lever.',
    ],
  },
}
