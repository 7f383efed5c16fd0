import type { Rule } from '#app/features/moderation/rule.ts'

export const couponHandedZhRule: Rule = {
  id: 'coupon-handed-zh',
  family: 'coupon',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'A coupon of mine, for you', 'zh-CN': '转送手上的券' },
  advice: {
    en: 'Say what you paid and what it is worth to you; leave the coupon out.',
    'zh-CN': '说说你实际花了多少、值不值；请不要转送券和码。',
  },
  match: { list: 'coupon-handed-zh' },
  except: [{ list: 'past-buy-zh' }, { list: 'mere-talk-zh' }, { list: 'asked-zh' }],
  examples: {
    block: [
      '公司年会发的满减券我多一张，谁要谁拿走。',
      '手上还有两个兑换码，先到先得，用掉的吱一声。',
      '礼品卡快到期了我用不上，卡号私聊给你。',
    ],
    pass: [
      '我有一张优惠券，结算的时候没有扣。',
      '积分快到期了，换了一块擦镜布。',
      '密码锁的背包，钥匙多一把也没地方放。',
    ],
  },
}
