import type { Rule } from '#app/features/moderation/rule.ts'

export const bargainZh: Rule = {
  id: 'bargain-zh',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'A bargain for whoever reads it', 'zh-CN': '向大家推销的优惠' },
  advice: {
    en: 'Say what you paid and whether it is worth it; leave out the offer and where to take it.',
    'zh-CN': '可以说成交价和感受；请去掉优惠信息和购买方式。',
  },
  match: {
    weigh: [
      { part: { all: [{ list: 'gains-zh' }, { list: 'gains-zh' }], near: 40 }, weight: 6 },
      { part: { list: 'gains-zh' }, weight: 3 },
      { part: { list: 'urgency-zh' }, weight: 2 },
      { part: { list: 'crowd-zh' }, weight: 2 },
      { part: { list: 'takers-zh' }, weight: 2 },
      { part: { list: 'handover-zh' }, weight: 2 },
      { part: { list: 'reach-me-zh' }, weight: 2 },
      { part: { list: 'outside-zh' }, weight: 1 },
      { part: { list: 'my-page-zh' }, weight: 1 },
      { part: { list: 'stock-zh' }, weight: 1 },
      { part: { list: 'terms-zh' }, weight: 1 },
      { part: { list: 'tasks-zh' }, weight: 2 },
      { part: { list: 'task-reward-zh' }, weight: 3 },
      { part: { list: 'told-zh' }, weight: -3 },
      { part: { list: 'past-buy-zh' }, weight: -2 },
      { part: { list: 'asked-zh' }, weight: -3 },
    ],
    least: 5,
    near: 60,
  },

  examples: {
    block: [
      '厂里尾货灯架，三十九一支，手慢无。',
      '我跟老板谈好了，坛友去买云台一律八折。',
      '防雨罩清仓，第二件半价，这周截止。',
    ],
    pass: [
      '双十一先涨三百再打八折，截图为证。',
      '去年打对折的时候买的，半年就松了。',
      '比专柜便宜的那家发来的是返修机，退货了。',
    ],
  },
}
