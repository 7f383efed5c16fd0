import type { Rule } from '#app/features/moderation/rule.ts'

export const reachOutsideZh: Rule = {
  id: 'reach-outside-zh',
  family: 'contact-ad',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'Reach me, and what for', 'zh-CN': '联系我，以及为什么' },
  advice: {
    en: 'Answer here, where everybody learns from it; leave out numbers and accounts.',
    'zh-CN': '请直接在帖子里回复，不要留联系方式。',
  },
  match: {
    weigh: [
      { part: { all: [{ list: 'reach-me-zh' }, { list: 'reach-me-zh' }], near: 40 }, weight: 6 },
      { part: { list: 'contact-zh' }, weight: 4 },
      { part: { list: 'reach-me-zh' }, weight: 3 },
      { part: { list: 'takers-zh' }, weight: 3 },
      { part: { list: 'winks-zh' }, weight: 2 },
      { part: { list: 'my-trade-zh' }, weight: 2 },
      { part: { list: 'handover-zh' }, weight: 2 },
      { part: { list: 'my-page-zh' }, weight: 2 },
      { part: { list: 'stock-zh' }, weight: 1 },
      { part: { list: 'crowd-zh' }, weight: 1 },
      { part: { list: 'prices-zh' }, weight: 1 },
      { part: { list: 'outside-zh' }, weight: 1 },
      { part: { list: 'gains-zh' }, weight: 1 },
      { part: { list: 'told-zh' }, weight: -3 },
      { part: { list: 'past-buy-zh' }, weight: -2 },
      { part: { list: 'asked-zh' }, weight: -3 },
    ],
    least: 5,
    near: 60,
  },
  except: [{ list: 'lived-zh' }],
  examples: {
    block: [
      '我抽屉里水平泡不少，需要就站短我，留地址。',
      '灯具报价请私讯，不公开回价。',
      '谁有需要我把师傅的名片推你，点我头像发消息。',
    ],
    pass: [
      '私信问过官方账号，十分钟就回了。',
      '加过三个微信群，没一个人会调云台。',
      '邮箱收到固件更新的通知，附件没敢点。',
    ],
  },
}
