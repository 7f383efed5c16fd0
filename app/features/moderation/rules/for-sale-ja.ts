import type { Rule } from '#app/features/moderation/rule.ts'

export const forSaleJa: Rule = {
  id: 'for-sale-ja',
  family: 'for-sale',
  state: 'review',
  version: 1,
  languages: ['ja'],
  owner: 'moderators',
  title: { en: 'Something is sold, let or wanted, in Japanese', 'zh-CN': '用日语买卖或出租' },
  advice: {
    en: 'Tell how the gear did; sell it elsewhere.',
    'zh-CN': '请讲器材用得怎样；买卖请去别处。',
  },
  match: {
    any: [
      {
        all: [
          { list: 'sale-ja' },
          {
            any: [
              { list: 'calls-ja' },
              { list: 'contacts-ja' },
              { priceOfMine: true },
              { pattern: '\\d ?(?:€|eur|円)', needs: ['€', 'eur', '円'] },
            ],
          },
        ],
        near: 90,
      },
      { atLeast: 2, of: [{ all: [{ list: 'sale-ja' }] }, { list: 'mine-ja' }, { list: 'contacts-ja' }], near: 80 },
    ],
  },
  except: [{ list: 'buyer-talk-ja' }],
  atMost: 'hold',
  examples: {
    block: [
      'ケージ売ります、6500円で即決。',
      '三脚を譲ります、ご希望の方はDMください。',
      '中古の雲台を出品中、メルカリで見てください。',
    ],
    pass: [
      '中古を九千円で買ったらひびがありました。',
      '交換用のネジはどこで買えますか。',
      'レンタルで試してから買うか決めます。',
    ],
  },
}
