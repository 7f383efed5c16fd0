import type { Rule } from '#app/features/moderation/rule.ts'

export const secondHandZh: Rule = {
  id: 'second-hand-zh',
  family: 'for-sale',
  state: 'block',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'Second-hand for sale', 'zh-CN': '二手出售' },
  advice: {
    en: 'Ask what it is worth or how it holds up; sell it elsewhere.',
    'zh-CN': '可以问它值多少、好不好用；买卖请到别处。',
  },
  match: { all: [{ list: 'sales-zh' }, { any: [{ list: 'prices-zh' }, { list: 'sale-terms-zh' }] }], near: 70 },
  except: [{ list: 'buyer-talk-zh' }],
  examples: {
    block: [
      '出二手大疆RS3，成色95新，1500元，同城可面交。',
      '闲置转让：三脚架一支，300元顺丰包邮。',
      '自用出索尼A7M4，9800包邮。',
    ],
    pass: [
      '我打算卖掉A7M3换R5，现在的兔笼还能用吗？',
      '出厂校准偏了两度，花了200元返修。',
      '出门拍摄一天，NP-F970带三块够不够？',
    ],
  },
}
