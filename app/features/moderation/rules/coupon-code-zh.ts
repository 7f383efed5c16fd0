import type { Rule } from '#app/features/moderation/rule.ts'

export const couponCodeZh: Rule = {
  id: 'coupon-code-zh',
  family: 'coupon',
  state: 'review',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'An offered coupon code', 'zh-CN': '提供优惠码' },
  advice: {
    en: 'Say what you paid and what it is worth to you; leave the code out.',
    'zh-CN': '说说你实际花了多少、值不值；请不要附上优惠码。',
  },
  match: {
    all: [
      { pattern: '优惠码|折扣码|券码|推荐码|兑换码|优惠代码|折扣代码|暗号', needs: ['码', '代码', '暗号'] },
      {
        any: [
          { voucherCode: true },
          { list: 'benefits-zh' },
          { pattern: '码(?:是|填|为)?[: ]{0,2}[\\"(]?[a-z0-9]{4,12}', needs: ['码'] },
          { words: ['下单立', '下单输入', '结账输入', '结帐输入', '输入即享', '你我各得', '报暗号', '立省'] },
        ],
      },
    ],
    near: 30,
  },
  except: [{ list: 'past-buy-zh' }, { list: 'told-zh' }, { list: 'coupon-troubles' }],
  examples: {
    block: ['优惠码 RIG20，下单立减20元。', '结账时填折扣码 cage15 就行。', '推荐码填 LENA8，你我各得20元。'],
    pass: ['优惠码输入框坏了，点了没反应。', '激活码在说明书最后一页。', '折扣码过期了，客服又补了一个。'],
  },
}
