import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const politicsZh: Rule = {
  id: 'politics-zh',
  family: 'off-topic',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'Politics and belief', 'zh-CN': '政治与信仰' },
  advice: {
    en: 'Tell which gear it is about and what you want to know of it.',
    'zh-CN': '请说明与哪件器材有关、想弄清楚什么。',
  },
  atMost: 'hold',
  match: {
    all: [
      {
        words: phrases(`
        大选 | 总统 | 选举 | 参议 | 议员 | 政府 | 政党 | 执政 | 游行 | 制裁 | 战争 | 开战 | 外交 | 两岸 | 民主党 | 共和党 | 主席 | 领导人 | 念佛 | 佛祖 | 菩萨 | 早课 | 上帝 | 教会 | 祷告 | 福音 | 诸位吉祥 | 阿弥陀佛 | 风水 | 算命 | 星座 | 本命年 | 不转此帖 | 转发保平安
      `),
      },
      { none: [{ list: 'gear-zh' }] },
    ],
    near: 300,
  },

  examples: {
    block: ['看了一晚上大选辩论，大家怎么看？', '弟子每天早课之后念佛，愿诸位吉祥。', '本命年不转此帖，硬盘必坏。'],
    pass: ['拍大选现场用多长的镜头？', '寺院早课拍摄，麦克风挂哪里合适？', '政府采购的那批三脚架锁扣是塑料的。'],
  },
}
