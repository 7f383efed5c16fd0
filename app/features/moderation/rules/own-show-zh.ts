import type { Rule } from '#app/features/moderation/rule.ts'

export const ownShowZh: Rule = {
  id: 'own-show-zh',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'Your own show', 'zh-CN': '自己的直播或店铺' },
  advice: {
    en: 'Say here what you know; your own places belong in your profile, without an offer.',
    'zh-CN': '把内容直接写在这里，不要引流到自己的店铺或频道。',
  },
  match: {
    all: [
      {
        words: [
          '视频号搜',
          '抖音搜',
          '公众号搜',
          '小红书搜',
          '淘宝搜',
          '打开淘宝搜',
          '搜索“',
          '搜索"',
          '店名"',
          '店名',
          '今晚八点',
          '每晚直播',
          '直播抽奖',
          '直播间',
          '点我头像',
          '主页橱窗',
        ],
      },
      {
        words: [
          '直播',
          '来蹲',
          '不见不散',
          '抽奖',
          '破价',
          '下单',
          '购买',
          '减',
          '光临',
          '记得',
          '相机包',
          '橱窗',
          '光顾',
          '通通',
        ],
      },
    ],
    near: 30,
  },
  except: [{ list: 'told-zh' }, { list: 'buyer-talk-zh' }, { words: ['主播说'] }],
  examples: {
    block: [
      '视频号搜“老陈玩相机”，每晚直播抽奖，不见不散。',
      '直播间今晚八点，镜头通通破价，记得来蹲！',
      '打开手机淘宝，淘宝搜“夏末相机包”，下单减20。',
    ],
    pass: [
      '直播用两台灯够吗？背景总是偏绿。',
      '直播间里主播说承重十公斤，我测六公斤就下滑。',
      '搜索功能找不到这个型号。',
    ],
  },
}
