import type { Rule } from '#app/features/moderation/rule.ts'

export const ownListing: Rule = {
  id: 'own-listing',
  family: 'for-sale',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A listing of your own', 'zh-CN': '自己的出售链接' },
  advice: {
    en: 'Ask what it is worth or how it holds up; sell it elsewhere.',
    'zh-CN': '可以问它值多少、好不好用；买卖请到别处。',
  },
  match: {
    all: [
      {
        pattern:
          '\\bmy (?:ebay |marketplace |kijiji |craigslist |mpb |facebook |etsy )?(?:listing|auction|ad)\\b|\\bnew listing\\b|\\bmy (?:ebay|etsy)\\b',
        needs: ['listing', 'auction', 'my', 'ad'],
      },
      { any: [{ url: {} }, { list: 'prices' }, { list: 'deadlines' }, { list: 'sale-terms' }] },
    ],
    near: 100,
  },
  examples: {
    block: [
      'My ebay listing for the tripod ends tonight: https://www.ebay.com/itm/334455',
      'New listing: 3 used cages, 40 each, postage included.',
      'My auction starts at 50 bucks.',
    ],
    pass: [
      'My ad blocker hides the photos on this forum.',
      'This ebay listing shows the old revision: https://www.ebay.com/itm/1',
      'The seller of the new lens never answered.',
    ],
  },
}
