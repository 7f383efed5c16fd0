import type { Rule } from '#app/features/moderation/rule.ts'

export const channelCallZh: Rule = {
  id: 'channel-call-zh',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'A call to a place of your own', 'zh-CN': '引流到自己的地盘' },
  advice: {
    en: 'Say here what you know; your own places belong in your profile, without an offer.',
    'zh-CN': '把内容直接写在这里，不要引流到自己的店铺或频道。',
  },
  match: { all: [{ list: 'own-places-zh' }, { list: 'follow-calls-zh' }], near: 30 },
  except: [{ list: 'told-zh' }, { list: 'buyer-talk-zh' }, { words: ['坏了', '收不到', '失效'] }],
  examples: {
    block: [
      '欢迎订阅我的频道，每周更新评测。',
      '小店新上一批背带，欢迎来淘宝搜“阿北手作”。',
      '我在B站发了新视频，记得一键三连。',
    ],
    pass: [
      '我们店是修相机的，这种裂纹每个月都能见到。',
      '公众号上的说明和论坛里的不一样，以哪个为准？',
      '评测视频我看了，B站那位只测了静态。',
    ],
  },
}
