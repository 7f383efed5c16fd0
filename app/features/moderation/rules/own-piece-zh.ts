import type { Rule } from '#app/features/moderation/rule.ts'

export const ownPieceZh: Rule = {
  id: 'own-piece-zh',
  family: 'for-sale',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'A thing of yours for somebody else', 'zh-CN': '转让自己的东西' },
  advice: {
    en: 'Say how it held up and why you changed; find a taker elsewhere.',
    'zh-CN': '可以说说它用得怎么样、为什么换；买卖请到别处。',
  },
  match: {
    weigh: [
      { part: { list: 'sale-head-zh' }, weight: 3 },
      { part: { list: 'stock-zh' }, weight: 3 },
      { part: { list: 'terms-zh' }, weight: 2 },
      { part: { list: 'takers-zh' }, weight: 3 },
      { part: { list: 'handover-zh' }, weight: 2 },
      { part: { list: 'outside-zh' }, weight: 2 },
      { part: { list: 'reach-me-zh' }, weight: 2 },
      { part: { list: 'my-page-zh' }, weight: 1 },
      { part: { list: 'prices-zh' }, weight: 1 },
      { part: { list: 'urgency-zh' }, weight: 1 },
      { part: { list: 'told-zh' }, weight: -3 },
    ],
    least: 5,
    near: 60,
  },
  except: [{ list: 'lived-zh' }],
  examples: {
    block: [
      '家里多一支独脚架，没机会用，谁有兴趣就来自提。',
      '求购老款十五毫米底座，坏的也要，拆件。',
      '那两个球头连膜都在，五十一个，徐汇地铁口给你。',
    ],
    pass: ['收到的那支二手脚架牙都平了，教训。', '预算一千五，想要一支不晃的碳纤。', '出一天外景，三块电池够不够？'],
  },
}
