import type { Rule } from '#app/features/moderation/rule.ts'

export const saleSeasonZh: Rule = {
  id: 'sale-season-zh',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'A seasonal sale', 'zh-CN': '节日促销' },
  advice: {
    en: 'Say what you paid and whether it is worth it; leave out the offer and where to take it.',
    'zh-CN': '可以说成交价和感受；请去掉优惠信息和购买方式。',
  },
  match: {
    all: [
      {
        words: [
          '特卖会',
          '本周六',
          '本周日',
          '大酬宾',
          '酬宾',
          '双11',
          '双十一',
          '双12',
          '618',
          '年中大促',
          '周年庆',
          '店庆',
          '新店开业',
          '开业大吉',
          '黑五',
          '春季特卖',
          '新春特惠',
          '国庆特惠',
          '年终',
          '今晚',
        ],
      },
      { any: [{ list: 'benefits-zh' }, { words: ['全场', '大促', '通通', '福利'] }] },
    ],
    near: 40,
  },
  except: [{ list: 'buyer-talk-zh' }],
  examples: {
    block: ['双十一大促，影室灯低至三折！', '本店周年庆，全场脚架五折起。', '618来啦，云台立减200元。'],
    pass: ['双十一的价格和平时差不多，不用等。', '新店开业送的挂绳质量很差。', '黑五要不要等？这个牌子从来不降价吧？'],
  },
}
