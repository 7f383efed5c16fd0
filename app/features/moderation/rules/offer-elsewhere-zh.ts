import type { Rule } from '#app/features/moderation/rule.ts'

export const offerElsewhereZh: Rule = {
  id: 'offer-elsewhere-zh',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'An offer and what to do', 'zh-CN': '推销并引流' },
  advice: {
    en: 'Tell what you found out with the gear; leave out the offer and the way to it.',
    'zh-CN': '说说您用下来的发现；请去掉招揽和购买途径。',
  },
  match: {
    all: [
      { any: [{ list: 'pitch-own-zh' }, { list: 'pitch-act-zh' }] },
      { any: [{ list: 'pitch-worth-zh' }, { list: 'pitch-place-zh' }] },
    ],
    near: 12,
  },
  except: [
    { list: 'buyer-talk-zh' },
    { list: 'coupon-troubles' },
    { words: ['?'] },
    {
      words: [
        '主播说',
        '报修',
        '保修',
        '测',
        '客服',
        '售后',
        '官方',
        '官网',
        '没有',
        '不如',
        '坏',
        '松',
        '说明书',
        '修',
      ],
    },
  ],
  examples: {
    block: ['我这边渠道价能便宜一千五。', '喜欢我的片子可以去小红书关注“南风拍照”。', '出租大疆Inspire3，一天三千。'],
    pass: [
      '店里试了一下手感，阻尼比上一代好。',
      '自己开工作室三年，云台换了四个。',
      '一千以内能带动70-200的液压云台有吗？',
    ],
  },
}
