import type { Rule } from '#app/features/moderation/rule.ts'

export const rafflePlainlyZh: Rule = {
  id: 'raffle-plainly-zh',
  family: 'giveaway',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'Follow, share and win', 'zh-CN': '转发关注抽奖' },
  advice: {
    en: 'Thank people here with an answer; run giveaways elsewhere.',
    'zh-CN': '请到别处办抽奖，这里用回答来互相帮助。',
  },
  match: {
    all: [
      { words: ['转发', '关注', '点赞', '按赞', '分享', '集赞', '标记', '追踪'] },
      {
        words: [
          '评论',
          '留言',
          '好友',
          '朋友',
          '账号',
          '我们',
          '本帖',
          '这条',
          '主页',
          '朋友圈',
          '这个帖',
          '即可',
          '就能',
        ],
      },
      { list: 'lots-zh' },
    ],
    near: 40,
  },
  except: [
    { list: 'prize-talk-zh' },
    { list: 'lived-zh' },
    { words: ['?', '某品牌', '某官方', '为什么', '讨厌', '刷屏'] },
  ],
  examples: {
    block: [
      '关注我们并转发这条，抽三位送补光灯。',
      '点赞留言，标记两位好友，月底抽出一台滑轨送人。',
      '分享到朋友圈，截图即可参与抽奖，周五开奖。',
    ],
    pass: [
      '转发的视频里三脚架一直在抖。',
      '留言的朋友说关注阻尼，我测了三次。',
      '分享一下我抽检的结果，十支里两支松。',
    ],
  },
}
