import type { Rule } from '#app/features/moderation/rule.ts'

export const orderNow: Rule = {
  id: 'order-now',
  family: 'discount-offer',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A call to buy', 'zh-CN': '催促购买' },
  advice: {
    en: 'Describe the product; leave buying to the reader.',
    'zh-CN': '介绍产品即可，买不买由读者决定。',
  },
  match: {
    all: [
      {
        words: [
          'order now',
          'buy now',
          'shop now',
          'order today',
          'order here',
          'buy here',
          'get yours',
          'grab yours',
          'order yours',
          'preorder now',
          'pre-order now',
          'get it now',
          'buy it here',
          'order from us',
          'buy from us',
          'get your instant quote',
        ],
      },
      { any: [{ url: {} }, { list: 'prices' }, { list: 'own-places' }, { list: 'deadlines' }] },
    ],
    near: 60,
  },
  except: [{ list: 'buyer-talk' }, { words: ['?'] }, { words: ['or wait', 'do not buy', "don't buy", 'button'] }],
  examples: {
    block: [
      'Our new slider is only $79. Order now: slideking.shop',
      'Get yours before they sell out.',
      'Shop now at flashdepot.store',
    ],
    pass: [
      'I ordered now for the second time and got the old version again.',
      'The "buy now" button does nothing in Firefox.',
      'Where can I buy now that the dealer closed?',
    ],
  },
}
