import type { Rule } from '#app/features/moderation/rule.ts'

export const insidePriceZh: Rule = {
  id: 'inside-price-zh',
  family: 'coupon',
  state: 'review',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'An inside price', 'zh-CN': '内部价、拼团价' },
  advice: {
    en: 'You may say what you paid; please do not arrange purchases here.',
    'zh-CN': '可以说自己的成交价，请不要在这里组织购买。',
  },
  match: {
    all: [
      {
        words: [
          '内购价',
          '内部价',
          '员工价',
          '团购价',
          '拼团价',
          '拼团',
          '出厂价',
          '批发价',
          '渠道价',
          '砍一刀',
          '骨折价',
        ],
      },
      {
        any: [{ list: 'calls-zh' }, { list: 'handles-zh' }, { url: {} }, { words: ['人成团', '要的', '成团', '接龙'] }],
      },
    ],
    near: 50,
  },
  except: [{ list: 'past-buy-zh' }, { list: 'told-zh' }, { list: 'buyer-talk-zh' }],
  examples: {
    block: ['内购价脚架来了，要的私信我。', '拼团买快装板，三人成团每人省30。', '兔笼出厂价，加微信 camlover88。'],
    pass: ['内购会上见过样品，转角比现在的圆。', '他们的员工价也不便宜。', '听说批发价只有一半，做工看得出来。'],
  },
}
