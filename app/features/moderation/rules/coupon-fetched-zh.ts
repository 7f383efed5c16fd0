import type { Rule } from '#app/features/moderation/rule.ts'

export const couponFetchedZhRule: Rule = {
  id: 'coupon-fetched-zh',
  family: 'coupon',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'Where to fetch a coupon', 'zh-CN': '哪里领券' },
  advice: {
    en: 'Say what you paid and what it is worth to you; leave out the coupon.',
    'zh-CN': '说说你实际花了多少、值不值；请不要指路领券。',
  },
  match: { list: 'coupon-fetched-zh' },
  except: [{ list: 'past-buy-zh' }, { list: 'mere-talk-zh' }, { list: 'asked-zh' }],
  examples: {
    block: [
      '小程序首页有个转盘，每天能转到八折卡。',
      '加入会员后看购物车右上角，有张九折的券可以套。',
      '记得先去领券，再下单。',
    ],
    pass: ['购物车右上角的数字不刷新，要退出再进。', '小程序首页的固件说明少了一页。', '官网的积分页面打开是白的。'],
  },
}
