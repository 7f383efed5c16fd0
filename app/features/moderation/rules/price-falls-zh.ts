import type { Rule } from '#app/features/moderation/rule.ts'

export const priceFallsZhRule: Rule = {
  id: 'price-falls-zh',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'A price comes down, come and get it', 'zh-CN': '降价通知' },
  advice: {
    en: 'Say what you paid and whether it is worth it; leave out the offer and where to take it.',
    'zh-CN': '可以说成交价和感受；请去掉优惠信息和购买方式。',
  },
  match: { all: [{ list: 'price-falls-zh' }, { list: 'price-calls-zh' }], near: 50 },
  except: [{ list: 'mere-talk-zh' }, { list: 'asked-zh' }, { list: 'past-buy-zh' }],
  examples: {
    block: [
      '换季大甩卖，背包全场五折起，只限三天。',
      '老款换新款只补差价一百二，想换的抓紧。',
      '首发价89，前三百单，过了恢复139。',
    ],
    pass: [
      '双十一到手价 1079，值得入手，推荐购买。',
      '前三百张都清楚，后面电池就没电了。',
      '官网标 1.2 公斤，实测 1.18，没有虚标。',
    ],
  },
}
