import type { Rule } from '#app/features/moderation/rule.ts'

export const soldPlainlyZh: Rule = {
  id: 'sold-plainly-zh',
  family: 'for-sale',
  state: 'block',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'A piece for sale and its price or terms', 'zh-CN': '出售器材并写明价格或交易方式' },
  advice: {
    en: 'Say how it held up and why you changed; sell it elsewhere.',
    'zh-CN': '可以说说它用得怎么样、为什么换；买卖请到别处。',
  },
  match: { all: [{ list: 'listing-zh' }, { list: 'asks-zh' }, { list: 'sale-terms-zh' }], near: 60 },
  except: [{ list: 'retold-zh' }, { list: 'lived-zh' }, { words: ['?', '怎么', '教训'] }],
  examples: {
    block: [
      '转让三脚架一支，成色很好，600可小刀，同城面交。',
      '出自用云台，价格好说，支持验货，包邮。',
      '出闲置兔笼，九成新，给一百就行，自提。',
    ],
    pass: [
      '二手云台当面验的时候推一推，看有没有虚位。',
      '包邮买的灯架，三百块，用了两年。',
      '转让的时候要把快装板的防转销一起给。',
    ],
  },
}
