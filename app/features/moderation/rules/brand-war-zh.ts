import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const brandWarZh: Rule = {
  id: 'brand-war-zh',
  family: 'off-topic',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'Brands at war', 'zh-CN': '品牌骂战' },
  advice: {
    en: 'Tell which gear it is about and what you want to know of it.',
    'zh-CN': '请说明与哪件器材有关、想弄清楚什么。',
  },
  atMost: 'hold',
  match: {
    all: [
      {
        words: phrases(`
        天下第一 | 不服憋着 | 粉请自重 | 尼康粉 | 索尼粉 | 佳能粉 | 富士粉 | 徕卡粉 | 索狗 | 尼吹 | 佳粉 | 脑残粉 | 智商税粉 | 大法好 | 信仰充值 | 不服来辩 | 碾压一切 | 都是垃圾 | 秒杀全场 | 有意思吗 | 踩两句 | 引战 | 裁掉整个 | 要倒闭 | 倒闭了 | 裁员 | 听说要停 | 朋友的朋友
      `),
      },
      { none: [{ list: 'gear-zh' }] },
    ],
    near: 300,
  },

  examples: {
    block: ['索尼大法天下第一，不服憋着。', '尼康粉请自重，每个帖子都要来踩两句。', '刚听说某厂要裁掉整个影像部门。'],
    pass: ['索尼和尼康的热靴电压一样吗？', '倒闭的那家厂的快装板还能配到吗？', '两家液压云台低温下哪个还能转得动？'],
  },
}
