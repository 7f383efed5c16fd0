import type { Rule } from '#app/features/moderation/rule.ts'

export const followMeZh: Rule = {
  id: 'follow-me-zh',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'A call to follow', 'zh-CN': '求关注' },
  advice: {
    en: 'Say here what you know; your own places belong in your profile, without an offer.',
    'zh-CN': '把内容直接写在这里，不要引流到自己的店铺或频道。',
  },
  match: {
    all: [
      {
        pattern: '关注(?:一下)?(?:我|我们|公众号|本号|小号)|求关注|互粉|互关|欢迎(?:大家)?(?:关注|订阅)',
        needs: ['关注', '互粉', '互关', '订阅'],
      },
      {
        words: [
          '不迷路',
          '公众号',
          '抖音',
          '小红书',
          'b站',
          '视频号',
          '频道',
          '微博',
          '回复',
          '三连',
          '领取',
          '每周',
          '每天',
          '更新',
          '回粉',
          '快手',
          '油管',
        ],
      },
    ],
    near: 25,
  },
  except: [
    { words: ['取关', '得关注', '要先关注', '才能看', '才让看'] },
    { list: 'told-zh' },
    { words: ['收不到', '怎么取消'] },
  ],
  examples: {
    block: ['关注我的公众号“镜头那些事”。', '互粉，抖音同名，必回粉。', '欢迎关注，每周更新。'],
    pass: ['关注这个问题很久了，终于有人测了承重。', '我们更关注中轴的晃动。', '公众号的说明写得比论坛清楚。'],
  },
}
