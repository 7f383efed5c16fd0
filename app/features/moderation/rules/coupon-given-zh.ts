import type { Rule } from '#app/features/moderation/rule.ts'

export const couponGivenZh: Rule = {
  id: 'coupon-given-zh',
  family: 'coupon',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'A coupon handed on', 'zh-CN': '转送优惠码、优惠券' },
  advice: {
    en: 'Say what you paid and what it is worth to you; leave the code out.',
    'zh-CN': '说说你实际花了多少、值不值；请不要附上优惠码。',
  },
  match: {
    weigh: [
      { part: { all: [{ list: 'passwords-zh' }, { list: 'passwords-zh' }], near: 40 }, weight: 6 },
      { part: { all: [{ list: 'gains-zh' }, { list: 'gains-zh' }], near: 40 }, weight: 6 },
      { part: { list: 'say-the-word-zh' }, weight: 4 },
      { part: { list: 'code-shown-zh' }, weight: 4 },
      { part: { list: 'passwords-zh' }, weight: 3 },
      { part: { list: 'gains-zh' }, weight: 2 },
      { part: { list: 'takers-zh' }, weight: 2 },
      { part: { list: 'handover-zh' }, weight: 2 },
      { part: { list: 'my-page-zh' }, weight: 2 },
      { part: { list: 'reach-me-zh' }, weight: 2 },
      { part: { list: 'urgency-zh' }, weight: 2 },
      { part: { list: 'stock-zh' }, weight: 1 },
      { part: { list: 'outside-zh' }, weight: 1 },
      { part: { voucherCode: true }, weight: 1 },
      { part: { list: 'told-zh' }, weight: -3 },
      { part: { list: 'past-buy-zh' }, weight: -2 },
      { part: { list: 'asked-zh' }, weight: -3 },
    ],
    least: 5,
    near: 60,
  },

  examples: {
    block: [
      '优惠码 RAIL50，结算时输入会少五十，滑轨专用。',
      '手上多一张灯架的满减券，谁要谁拿走。',
      '跟掌柜报暗号“北风”，背包会便宜三十。',
    ],
    pass: [
      '优惠券页面打不开，提示不适用于此商品。',
      '说明书第三页写着恢复出厂的暗码，输入后没反应。',
      '兑换码那个框空着就报错，是网页的毛病吗？',
    ],
  },
}
