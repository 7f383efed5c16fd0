import type { Rule } from '#app/features/moderation/rule.ts'

export const addMeZh: Rule = {
  id: 'add-me-zh',
  family: 'contact-ad',
  state: 'review',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'Add me, and what for', 'zh-CN': '加好友招揽' },
  advice: {
    en: 'Answer here, where everybody learns from it; leave out numbers and accounts.',
    'zh-CN': '请直接在帖子里回复，不要留联系方式。',
  },
  match: {
    all: [
      { list: 'contact-calls-zh' },
      {
        any: [
          { list: 'trades-zh' },
          { list: 'benefits-zh' },
          {
            words: [
              '领取',
              '了解',
              '最新报价',
              '教程',
              '详谈',
              '更多',
              '资料',
              '客源',
              '进群',
              '免费',
              '报价',
              '影棚',
              '学生',
            ],
          },
        ],
      },
    ],
    near: 30,
  },
  except: [
    { list: 'told-zh' },
    { words: ['让我加', '叫我加', '要我加', '客服让', '售后让', '企业微信', '客服加', '官方客服'] },
    { list: 'buyer-talk-zh' },
  ],
  examples: {
    block: [
      '加微信 camlover88，兔笼脚架出厂价，量大从优。',
      '诚招代理，有意加微信详谈。',
      '加vx咨询最新报价，镜头全都有。',
    ],
    pass: [
      '客服让我加企业微信发视频，最后给换了新的腿管。',
      '加V口电池以后重心太高，云台报警。',
      '加我一个，我也想要左手版的把手。',
    ],
  },
}
