import type { Rule } from '#app/features/moderation/rule.ts'

export const ownShop: Rule = {
  id: 'own-shop',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A shop of your own', 'zh-CN': '自己的店铺' },
  advice: {
    en: 'Say here what you know; your own places belong in your profile, without an offer.',
    'zh-CN': '把内容直接写在这里，不要引流到自己的店铺或频道。',
  },
  match: {
    all: [
      {
        pattern:
          '\\b(?:i|we) (?:run|own|have|started|opened|manage) (?:a |an |my own |our own )(?:small |little |new |online |family )?(?:[a-z]+ )?(?:shop|store|etsy|preset shop|brand|webshop)\\b|\\b(?:my|our) (?:etsy|online|web) ?(?:shop|store)\\b|\\bour showroom\\b|\\b(?:my|our) (?:shop|store) (?:carries|has|sells|stocks|ships)\\b',
        needs: ['shop', 'store', 'etsy', 'brand', 'showroom', 'webshop', 'webstore'],
      },
      {
        any: [
          { url: {} },
          { list: 'calls' },
          { list: 'follow-verbs' },
          { list: 'prices' },
          { words: ['carries', 'stocks', 'sells', 'ships', 'have everything', 'have a look', 'handmade'] },
        ],
      },
    ],
    near: 80,
  },
  except: [{ words: ['repair', 'i fix', 'crack'] }],
  examples: {
    block: [
      "I'm selling handmade straps in my Etsy shop, have a look.",
      'I run a small camera shop, https://shop.example',
      'Come visit our showroom, we have everything.',
    ],
    pass: [
      'In my shop (I repair cameras) I see this crack once a month.',
      'I have a store of AA cells in the garage.',
      'My local store had one on display.',
    ],
  },
}
