import type { Rule } from '#app/features/moderation/rule.ts'

export const inviteCodeZh: Rule = {
  id: 'invite-code-zh',
  family: 'affiliate',
  state: 'review',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'An invitation code', 'zh-CN': '邀请码、推荐码' },
  advice: {
    en: 'Link to the page itself, without a referral code.',
    'zh-CN': '请直接链接页面，不要带推荐参数。',
  },
  match: {
    all: [
      { words: ['邀请码', '推荐码', '我的邀请', '邀请链接', '我的链接', '专属链接', '新人注册'] },
      {
        any: [
          {
            words: ['各得', '都能得', '立得', '返', '送', '奖励', '有佣金', '购买返', '领取', '填我', '走我的', '首单'],
          },
          { list: 'benefits-zh' },
          { url: {} },
        ],
      },
    ],
    near: 30,
  },
  except: [{ list: 'told-zh' }, { list: 'coupon-troubles' }],
  examples: {
    block: [
      '推荐码填我的，你我各得20元。',
      '新人注册送100元 https://rent.example',
      '走我的链接购买，有佣金但不影响价格，我的链接在主页。',
    ],
    pass: ['邀请码在哪里填？测试报名页没有。', '我的链接贴错了，正确的图纸在二楼。', '注册时提示邀请码不存在。'],
  },
}
