import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const picturePraiseZh: Rule = {
  id: 'picture-praise-zh',
  family: 'off-topic',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'A picture for its own sake', 'zh-CN': '纯看片' },
  advice: {
    en: 'Tell which gear it is about and what you want to know of it.',
    'zh-CN': '请说明与哪件器材有关、想弄清楚什么。',
  },
  atMost: 'hold',
  match: {
    all: [
      {
        words: phrases(`
        请老师们指点 | 求指点 | 请指教 | 意境 | 题目叫 | 叫什么名字好 | 起个名 | 求点评 | 求拍砖 | 请多批评 | 随手拍 | 晒几张 | 晒晒 | 处女作 | 获奖作品 | 分享一组 | 片子欣赏 | 签名应该放 | 签名放左 | 后期怎么调成 | 这张有感觉吗 | 美不美
      `),
      },
      { none: [{ list: 'gear-zh' }] },
    ],
    near: 300,
  },

  examples: {
    block: ['黄山云海，请老师们指点，意境够不够？', '分享一组雪景，请多批评。', '这张题目叫《归》好还是《寂》好？'],
    pass: [
      '云海前景发虚，云台没锁死吗？求点评布光。',
      '逆光那一圈彩虹是滤镜还是镜头的事？',
      '晒晒我的兔笼，线材太长怎么收？',
    ],
  },
}
