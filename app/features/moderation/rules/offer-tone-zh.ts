import type { Rule } from '#app/features/moderation/rule.ts'

export const offerToneZh: Rule = {
  id: 'offer-tone-zh',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'The tone of an offer', 'zh-CN': '招揽的口气' },
  advice: {
    en: 'Say what you paid and whether it is worth it; leave out the offer and where to take it.',
    'zh-CN': '可以说成交价和感受；请去掉优惠信息和购买方式。',
  },
  match: {
    weigh: [
      { part: { list: 'giver-zh' }, weight: 1 },
      { part: { list: 'taker-zh' }, weight: 2 },
      { part: { list: 'taking-zh' }, weight: 2 },
      { part: { list: 'worth-zh' }, weight: 2 },
      { part: { list: 'sum-or-time-zh' }, weight: 1 },
      { part: { list: 'gear-talk-zh' }, weight: -2 },
      { part: { list: 'told-zh' }, weight: -2 },
    ],
    least: 6,
    near: 36,
  },

  examples: {
    block: [
      '厂家给了体验装，填收件表的都免费领，这周截止。',
      '我给大家谈了个低价，想要的下单前备注一声。',
      '朋友的店这周半价，你去付款时填我名字。',
    ],
    pass: [
      '官方固件更新以后，录制键要按两下才响应。',
      '店里试了手感，阻尼比上一代紧一点。',
      '三支装一套 399，其中一支磁铁吸不住。',
    ],
  },
}
