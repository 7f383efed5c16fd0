import type { Rule } from '#app/features/moderation/rule.ts'

export const wantedZh: Rule = {
  id: 'wanted-zh',
  family: 'for-sale',
  state: 'review',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'Wanted to buy', 'zh-CN': '求购' },
  advice: {
    en: 'Ask what to choose and what it should cost; trade elsewhere.',
    'zh-CN': '可以问怎么选、什么价合适；交易请到别处。',
  },
  match: {
    all: [
      { list: 'purchases-zh' },
      {
        any: [
          { list: 'prices-zh' },
          { list: 'sale-terms-zh' },
          { list: 'contact-calls-zh' },
          { list: 'handles-zh' },
          { words: ['以内'] },
        ],
      },
    ],
    near: 60,
  },
  except: [{ list: 'told-zh' }],
  examples: {
    block: [
      '收一个二手的V口电池，预算300以内。',
      '求购二手70-200镜头一支，可面交。',
      '专业回收二手相机，高价上门，电话 13700001111。',
    ],
    pass: [
      '求购买建议：滑轨60厘米还是80厘米？预算800以内。',
      '收到货发现少了一颗螺丝，联系我买的店也没货。',
      '收纳的时候先松开旋钮。',
    ],
  },
}
