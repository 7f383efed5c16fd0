import type { Rule } from '#app/features/moderation/rule.ts'

export const bareSaleZh: Rule = {
  id: 'bare-sale-zh',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'A price cut, curtly told', 'zh-CN': '一句话促销' },
  advice: {
    en: 'Say what you paid and whether it is worth it; leave out the offer.',
    'zh-CN': '可以说成交价和感受；请去掉优惠信息。',
  },
  match: { list: 'bare-sales-zh' },
  except: [
    { list: 'mere-talk-zh' },
    { list: 'asked-zh' },
    { list: 'past-buy-zh' },
    { list: 'tales-zh' },
    { words: ['前台', '酒店', '房间', '携程', '螺丝', '灯光', '亮度', '功率', '快门'] },
  ],
  examples: {
    block: ['快装板，买一送一。', '摄协会员来展厅，脚架按内部价结算，亮证件就行。', '首购价 2,490，下週調回 3,290。'],
    pass: [
      '第二块电池的电量灯不准，校准一下就好。',
      '学生党用着挺好，两支一百多，满意。',
      '亮度从 100 降到 30 才不闪。',
    ],
  },
}
