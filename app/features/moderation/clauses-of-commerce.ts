import type { Clause } from '#app/features/moderation/clauses.ts'

export const COMMERCE_CLAUSES: readonly Clause[] = [
  {
    id: 'no-codes',
    title: { en: 'No codes', 'zh-CN': '不发优惠码' },
    text: {
      en: 'Leave out coupon, voucher and invitation codes, whoever they come from. What you paid may be said.',
      'zh-CN': '不发优惠码、代金券和邀请码，不论来自谁。自己花了多少钱可以说。',
    },
    examples: {
      against: [
        { en: 'Use code RIG20 at checkout, it still works.', 'zh-CN': '下单时填 RIG20，还能用。' },
        { en: 'I have three codes left, write to me.', 'zh-CN': '我还剩三个码，要的找我。' },
      ],
      fine: [
        { en: 'I paid 89 for it in May, and it was worth that.', 'zh-CN': '五月份 89 买的，值这个价。' },
        { en: 'The shop refused my code with an error. Is that known?', 'zh-CN': '店里说我的码无效，有人遇到过吗？' },
      ],
    },
  },
  {
    id: 'no-offers',
    title: { en: 'No offers', 'zh-CN': '不发促销' },
    text: {
      en: 'Do not point others to sales, discounts or deadlines. Whether something is worth its price is our subject.',
      'zh-CN': '不向别人推荐打折、促销和限时活动。值不值这个价，正是我们要聊的。',
    },
    examples: {
      against: [
        { en: '30% off everything until Sunday, hurry.', 'zh-CN': '全场七折到周日，手慢无。' },
        { en: 'Free shipping today, order here.', 'zh-CN': '今天下单包邮，点这里。' },
      ],
      fine: [
        { en: 'At the full price I would not buy it again.', 'zh-CN': '按原价我不会再买。' },
        { en: 'It was cheaper last year and had the better clamp.', 'zh-CN': '去年便宜一些，夹具还更好。' },
      ],
    },
  },
  {
    id: 'no-referrals',
    title: { en: 'No links that pay you', 'zh-CN': '不发返利链接' },
    text: {
      en: 'Link to the page itself, without a referral code and without a shortener that hides where it leads.',
      'zh-CN': '请直接链接到页面，不带推荐码，也不用看不出去向的短链接。',
    },
    examples: {
      against: [
        {
          en: 'Bought it here: https://shop.example/cage?aff=ana',
          'zh-CN': '在这买的：https://shop.example/cage?aff=ana',
        },
      ],
      fine: [{ en: 'The data sheet: https://maker.example/cage', 'zh-CN': '参数页：https://maker.example/cage' }],
    },
  },
  {
    id: 'no-selling',
    title: { en: 'No buying and selling', 'zh-CN': '不做买卖' },
    text: {
      en: 'Nothing is sold, bought, swapped or rented out here, new or used. Ask what a used one is worth, and why.',
      'zh-CN': '这里不出售、求购、交换或出租任何东西，新旧都一样。可以问二手值多少、为什么。',
    },
    examples: {
      against: [
        { en: 'Selling my A7R5 cage, asking 120 shipped.', 'zh-CN': '出一个 A7R5 兔笼，120 包邮。' },
        { en: 'Wanted: NP-F970 plates, any condition.', 'zh-CN': '收 NP-F970 电池板，成色不限。' },
      ],
      fine: [
        { en: 'I sold mine because the plate came loose.', 'zh-CN': '我把它卖了，因为快装板会松。' },
        { en: 'What should I look at when I buy one used?', 'zh-CN': '买二手要看哪些地方？' },
      ],
    },
  },
]
