import type { Rule } from '#app/features/moderation/rule.ts'

export const couponHandoutZh: Rule = {
  id: 'coupon-handout-zh',
  family: 'coupon',
  state: 'review',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'Coupons to collect', 'zh-CN': '领券' },
  advice: {
    en: 'Talk about the price; leave out where to collect coupons.',
    'zh-CN': '价格可以谈，领券入口请不要发。',
  },
  match: {
    all: [
      {
        pattern: '领券|领完券|领[^\\n。,]{0,8}券|(?:优惠|大额|隐藏|内部|代金|无门槛)券|内部领取',
        needs: ['券', '内部领取'],
      },
      { any: [{ list: 'calls-zh' }, { url: {} }, { words: ['链接', '点下面', '点下方', '店铺首页'] }] },
    ],
    near: 40,
  },
  except: [{ list: 'past-buy-zh' }, { list: 'told-zh' }, { list: 'coupon-troubles' }, { list: 'buyer-talk-zh' }],
  examples: {
    block: ['点击链接领取大额优惠券，先到先得。', '需要的朋友点下面链接领券。', '内部券要的私信我。'],
    pass: ['官方店的优惠券输入框坏了，点了没反应。', '我领了优惠券还是比线下贵。', '优惠券过期了能补吗？'],
  },
}
