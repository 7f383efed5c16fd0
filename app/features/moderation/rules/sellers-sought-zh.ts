import type { Rule } from '#app/features/moderation/rule.ts'

export const sellersSoughtZhRule: Rule = {
  id: 'sellers-sought-zh',
  family: 'affiliate',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'Sellers sought, so much for each sale', 'zh-CN': '招人带货' },
  advice: {
    en: 'Please recruit elsewhere; here we talk about gear.',
    'zh-CN': '招人请到别处，这里只谈器材。',
  },
  atMost: 'hold',
  match: { all: [{ list: 'sellers-sought-zh' }, { list: 'sellers-paid-zh' }], near: 40 },
  except: [{ list: 'mere-talk-zh' }],
  examples: {
    block: [
      '招校园大使，带一单提三十，素材我们出，发朋友圈就行。',
      '联盟推广招募中，佣金 12%，月结。',
      '分销招人，推一台监视器返 45，后台看单。',
    ],
    pass: [
      '代理商不给保修，官方能管吗？',
      '主播推荐的那款锁扣偏松，换了一款。',
      '招呼助理把灯架抬高一点，影子就干净了。',
    ],
  },
}
