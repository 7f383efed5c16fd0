import type { Rule } from '#app/features/moderation/rule.ts'

export const criedPriceZh: Rule = {
  id: 'cried-price-zh',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'A price cut, cried out', 'zh-CN': '吆喝降价、优惠' },
  advice: {
    en: 'Say what you paid and whether it is worth it; leave out the offer.',
    'zh-CN': '可以说成交价和感受；请去掉优惠信息。',
  },
  match: { list: 'cried-prices-zh' },
  atMost: 'hold',
  except: [
    { list: 'mere-talk-zh' },
    { list: 'asked-zh' },
    { list: 'past-buy-zh' },
    {
      words: [
        '我入手',
        '入手价',
        '入手了',
        '隔壁',
        '下单了',
        '买的',
        '入的',
        '买过',
        '用了',
        '当时',
        '亏',
        '差价',
        '酒店',
        '亮度',
        '功率',
        '快门',
        '镜面',
        '折叠',
        '光圈',
        '感光',
        '增益',
      ],
    },
  ],
  examples: {
    block: [
      '快装板，买一送一',
      '首购价 2,490，下周调回 3,290，想入手就趁现在',
      '降价处理样机！滑轨80cm，原1299，现699，仅2条',
    ],
    pass: [
      '官网教育优惠八五折，我用学生证买的。',
      '原长 1299 毫米的装不进包，现在 699 的刚好。',
      '降价了，早买的能退差价吗？',
    ],
  },
}
