import type { Rule } from '#app/features/moderation/rule.ts'

export const curtSaleZh: Rule = {
  id: 'curt-sale-zh',
  family: 'for-sale',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'A small advertisement', 'zh-CN': '一句话买卖、求购、租借' },
  advice: {
    en: 'Say how it held up and why you changed; trade elsewhere.',
    'zh-CN': '可以说说它用得怎么样、为什么换；买卖请到别处。',
  },
  match: { list: 'curt-sales-zh' },
  atMost: 'hold',
  except: [
    { list: 'retold-zh' },
    { list: 'lived-zh' },
    {
      words: [
        '靠谱',
        '值不值',
        '推荐',
        '教训',
        '版规',
        '骗',
        '下单',
        '补贴',
        '怎么选',
        '怎么样',
        '怎么卖',
        '为什么',
        '可以吗?',
        '行吗?',
        '好吗?',
        '对吗?',
        '能用吗',
        '贵吗',
        '值吗',
        '合适吗',
      ],
    },
  ],
  examples: {
    block: ['出a7s3笼子 280', '收旧嘅导管夹，烂咗都收，可以上门。', '想拿侧手把换一支磁吸的顶手把，新旧差不多就好。'],
    pass: ['出图速度快了，录 4K 一小时没过热。', '收纳时先松开锁紧圈，再收腿。', '转接环 280 克，太重。'],
  },
}
