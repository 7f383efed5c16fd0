import type { Rule } from '#app/features/moderation/rule.ts'

export const commissionToldZh: Rule = {
  id: 'commission-told-zh',
  family: 'affiliate',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'Something in it for the writer', 'zh-CN': '推荐有返利' },
  advice: {
    en: 'Link to the page itself, and leave out what you get for it.',
    'zh-CN': '请直接链接页面，去掉推荐码和返利。',
  },
  match: {
    weigh: [
      { part: { all: [{ list: 'commission-zh' }, { list: 'commission-zh' }], near: 40 }, weight: 6 },
      { part: { list: 'commission-zh' }, weight: 4 },
      { part: { list: 'say-the-word-zh' }, weight: 2 },
      { part: { list: 'my-page-zh' }, weight: 2 },
      { part: { list: 'outside-zh' }, weight: 1 },
      { part: { list: 'gains-zh' }, weight: 2 },
      { part: { list: 'handover-zh' }, weight: 1 },
      { part: { list: 'winks-zh' }, weight: 1 },
      { part: { list: 'passwords-zh' }, weight: 1 },
      { part: { list: 'told-zh' }, weight: -2 },
      { part: { list: 'past-buy-zh' }, weight: -2 },
      { part: { list: 'asked-zh' }, weight: -3 },
    ],
    least: 5,
    near: 60,
  },

  examples: {
    block: [
      '从我图里的码进去下单，我能拿一点积分。',
      '注册时推荐人填 3017，你我各得二十。',
      '走我链接，价格一样，我有一点点佣金。',
    ],
    pass: [
      '客户以为我拿回扣，其实我只是怕那盏灯偏绿。',
      '人头和背景之间留一米半，影子就干净了。',
      '代理商不给保修，官方能管吗？',
    ],
  },
}
