import type { Rule } from '#app/features/moderation/rule.ts'

export const seeMineZhRule: Rule = {
  id: 'see-mine-zh',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'Come, follow, hear or hire', 'zh-CN': '招揽关注、课程、场地、接单' },
  advice: {
    en: 'Say here what you know; your own channel, class or shop belongs in your profile.',
    'zh-CN': '把你知道的直接写在这里；自己的频道、课程、店铺放在个人资料里。',
  },
  match: { list: 'see-mine-zh' },
  atMost: 'hold',
  except: [
    { list: 'lived-zh' },
    { list: 'others-work-zh' },
    {
      words: [
        '参加了',
        '参加过',
        '去了',
        '学了',
        '上了',
        '那家',
        '这家',
        '楼下',
        '附近',
        '有人问',
        '上了个',
        '上过',
        '报了',
        '?怎',
        '怎么',
        '请问',
        '靠谱',
      ],
    },
  ],
  examples: {
    block: ['互关吗？搜“阿May的器材柜”', '棚对外开放，时租180，可约晚上。', '大师班最后三个席位。'],
    pass: [
      '上了个布光课，老师讲得细，就是名额难抢。',
      '这家影棚一小时 180，灯不错，就是停车难。',
      'LUT 包装在监视器里要先转 33 点，不然不认。',
    ],
  },
}
