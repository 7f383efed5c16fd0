import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const jobsZh: Rule = {
  id: 'jobs-zh',
  family: 'off-topic',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'Jobs and rates', 'zh-CN': '招人与行情' },
  advice: {
    en: 'Tell which gear it is about and what you want to know of it.',
    'zh-CN': '请说明与哪件器材有关、想弄清楚什么。',
  },
  atMost: 'hold',
  match: {
    all: [
      {
        words: phrases(`
        招灯爷 | 招摄影 | 招助理 | 招后期 | 招剪辑 | 招跟机 | 招实习 | 招人 | 诚聘 | 包吃住 | 月薪 | 日薪 | 薪资 | 怎么收费 | 收费标准 | 收多少钱一天 | 一套多少钱合适 | 砸行业饭碗 | 行业饭碗 | 报价被同行 | 甲方欠款 | 拖欠尾款 | 拖尾款 | 怎么涨粉 | 涨粉 | 粉丝量 | 怎么接单 | 怎么找客户 | 客源 | 转行吗 | 失业 | 饭碗 | 要不要全职 | 摄协
      `),
      },
      { none: [{ list: 'gear-zh' }] },
    ],
    near: 300,
  },

  examples: {
    block: [
      '剧组招助理两个，横店三十天，包吃住。',
      '小红书怎么涨粉？发了两百篇。',
      '一套三百八被同行说砸行业饭碗，大家评评。',
    ],
    pass: ['灯爷让我换一支更硬的灯架，有推荐吗？', '日薪不高，收音套装该怎么搭？', '充电器收费那个固件不值。'],
  },
}
