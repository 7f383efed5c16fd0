import type { Rule } from '#app/features/moderation/rule.ts'

export const groupInvitationZh: Rule = {
  id: 'group-invitation-zh',
  family: 'contact-ad',
  state: 'review',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'An invitation to a chat group', 'zh-CN': '拉群' },
  advice: {
    en: 'Answer here, where everybody learns from it; leave out numbers and accounts.',
    'zh-CN': '请直接在帖子里回复，不要留联系方式。',
  },
  match: {
    all: [
      {
        words: [
          '福利群',
          '折扣群',
          '优惠群',
          '羊毛群',
          '粉丝群',
          '好价群',
          '内购群',
          '拼团群',
          '交流群',
          '学习群',
          '扫我',
          '扫头像',
          '头像二维码',
          '进群',
          '入群',
          '群里',
        ],
      },
      { words: ['扫', '进群', '加', '拉你', '进', '免费', '每天发', '先进先得', '器材折扣', '领'] },
    ],
    near: 14,
  },
  except: [
    { list: 'told-zh' },
    { words: ['看到', '被问', '我说群', '没用', '退群', '有人说', '讨论', '群友', '在微信群里', '群主说'] },
    { list: 'buyer-talk-zh' },
  ],
  examples: {
    block: ['扫我头像二维码进福利群。', '好价群，想进的拉你。', '粉丝群每天发器材折扣。'],
    pass: [
      '我在微信群里看到有人说新版换了材质。',
      '群里讨论了很久，结论是螺丝太短。',
      '群友实测：满载状态下滑动2毫米。',
    ],
  },
}
