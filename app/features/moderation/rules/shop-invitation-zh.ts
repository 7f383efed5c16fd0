import type { Rule } from '#app/features/moderation/rule.ts'

export const shopInvitationZh: Rule = {
  id: 'shop-invitation-zh',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'An invitation to a shop', 'zh-CN': '招揽生意' },
  advice: {
    en: 'Speak about the product; leave out the shop.',
    'zh-CN': '请谈产品本身，不要招揽生意。',
  },
  match: {
    all: [
      {
        words: [
          '欢迎选购',
          '欢迎下单',
          '欢迎来电',
          '欢迎光顾',
          '欢迎光临',
          '欢迎到店',
          '欢迎进店',
          '欢迎联系',
          '欢迎来淘宝',
          '诚招代理',
          '支持定制',
          '一件代发',
          '在线下单',
          '进店',
          '来我店',
          '来店里',
          '店里报',
          '欢迎咨询',
        ],
      },
      {
        any: [
          { list: 'own-places-zh' },
          { list: 'trades-zh' },
          { list: 'benefits-zh' },
          { list: 'handles-zh' },
          { list: 'prices-zh' },
        ],
      },
    ],
    near: 60,
  },
  except: [{ list: 'told-zh' }, { list: 'buyer-talk-zh' }],
  examples: {
    block: [
      '工厂直销云台，支持定制贴牌，欢迎来电咨询。',
      '我的淘宝店有卖这个转接环，欢迎光顾。',
      '本店全系脚架，欢迎选购。',
    ],
    pass: ['欢迎拍砖：我的自制兔笼第一版。', '欢迎大家晒图。', '到店里看了实物，比照片上小一圈。'],
  },
}
