import type { Rule } from '#app/features/moderation/rule.ts'

export const rebateZh: Rule = {
  id: 'rebate-zh',
  family: 'affiliate',
  state: 'review',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'A rebate', 'zh-CN': '返利、佣金' },
  advice: {
    en: 'Link to the page itself, without a referral code.',
    'zh-CN': '请直接链接页面，不要带推荐参数。',
  },
  match: {
    all: [
      { words: ['返利', '返现', '返佣', '佣金', '有佣', '推广赚', '返你', '再返', '拉新', '分佣', '赚佣'] },
      {
        any: [
          { pattern: '(?:我的|走我|通过我|用我)[^\\n。,]{0,4}链接', needs: ['链接'] },
          { words: ['联系我', '链接购买', '私', '下单', '邀请好友', '各得', '新人注册', '扫码', '加v', '加微'] },
          { list: 'handles-zh' },
          { url: {} },
        ],
      },
    ],
    near: 40,
  },
  except: [{ list: 'told-zh' }, { list: 'buyer-talk-zh' }, { words: ['不信', '评测', '打个折扣'] }],
  examples: {
    block: [
      '京东自营返利，通过我的链接购买返现5%。',
      '走我的链接有佣金，但不影响价格。',
      '新人注册送100元，邀请好友再返50。',
    ],
    pass: [
      '佣金那么高的评测我不信，看你们的实测。',
      '那篇评测带返利链接，结论打个折扣看吧。',
      '租赁平台说好的返现一直没到账。',
    ],
  },
}
