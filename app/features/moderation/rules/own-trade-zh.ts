import type { Rule } from '#app/features/moderation/rule.ts'

export const ownTradeZh: Rule = {
  id: 'own-trade-zh',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'Your own trade or channel', 'zh-CN': '推广自己的生意、频道' },
  advice: {
    en: 'Say here what you know; leave out what you offer and where to find it.',
    'zh-CN': '把你知道的直接写在这里，不要招揽，也不要引流。',
  },
  match: {
    weigh: [
      { part: { all: [{ list: 'outside-zh' }, { list: 'outside-zh' }], near: 40 }, weight: 6 },
      { part: { list: 'my-trade-zh' }, weight: 3 },
      { part: { list: 'outside-zh' }, weight: 3 },
      { part: { list: 'my-page-zh' }, weight: 2 },
      { part: { list: 'takers-zh' }, weight: 2 },
      { part: { list: 'reach-me-zh' }, weight: 2 },
      { part: { list: 'handover-zh' }, weight: 2 },
      { part: { list: 'terms-zh' }, weight: 1 },
      { part: { list: 'prices-zh' }, weight: 1 },
      { part: { list: 'gains-zh' }, weight: 1 },
      { part: { list: 'urgency-zh' }, weight: 1 },
      { part: { list: 'crowd-zh' }, weight: 1 },
      { part: { list: 'tasks-zh' }, weight: 1 },
      { part: { list: 'told-zh' }, weight: -3 },
    ],
    least: 5,
    near: 60,
  },
  except: [{ list: 'lived-zh' }, { words: ['到手价', '实付', '入手价', '双十一前', '降价买'] }],

  examples: {
    block: [
      '我的布光课上架了，挂在小鹅通，前五分钟免费听。',
      '我接单铣槽，工费八十，要的私信我。',
      '我的课报名中，小班一对一，想学的私信我。',
    ],
    pass: [
      '我们店是修相机的，这种裂纹每个月都能见到。',
      '在 B 站看了五个评测才下手，到手还是晃。',
      '课程里老师说灯要离脸一米半。',
    ],
  },
}
