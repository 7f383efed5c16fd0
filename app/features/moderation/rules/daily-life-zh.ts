import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const dailyLifeZh: Rule = {
  id: 'daily-life-zh',
  family: 'off-topic',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'Daily life', 'zh-CN': '家长里短' },
  advice: {
    en: 'Tell which gear it is about and what you want to know of it.',
    'zh-CN': '请说明与哪件器材有关、想弄清楚什么。',
  },
  atMost: 'hold',
  match: {
    all: [
      {
        words: phrases(`
        相亲 | 脱单 | 离婚 | 婆婆 | 丈母娘 | 彩礼 | 失眠 | 中药 | 减肥 | 素食 | 养生 | 炸鸡 | 蘸料 | 火锅 | 奶茶哪家 | 美食推荐 | 推荐几本小说 | 追剧 | 电影推荐 | 球赛 | 世界杯 | 欧冠 | 棒球 | 篮球 | nba | 油价 | 房价 | 房贷 | 股票 | 基金 | 比特币 | 炒币 | 理财 | 彩票 | 孩子上学 | 学区 | 高考 | 考研 | 找工作 | 裸辞 | 辞职 | 五险一金 | 举手 | 拼个车 | 图热闹 | 说说话 | 有人在吗
      `),
      },
      { none: [{ list: 'gear-zh' }] },
    ],
    near: 300,
  },

  examples: {
    block: [
      '相亲对象说摄影师不靠谱，各位都是怎么脱单的？',
      '失眠第十九天，夜里三点还有人在吗？',
      '油价又涨，跑一趟光加油一千六。',
    ],
    pass: ['拍火锅店，镜头总起雾怎么办？', '棒球场边用独脚架够稳吗？', '相亲角街拍，机身太显眼，换什么背带？'],
  },
}
