import type { Rule } from '#app/features/moderation/rule.ts'

export const priceAndTermsZh: Rule = {
  id: 'price-and-terms-zh',
  family: 'for-sale',
  state: 'review',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'A price with terms of sale', 'zh-CN': '价格和交易条件' },
  advice: {
    en: 'Ask what it is worth or how it holds up; sell it elsewhere.',
    'zh-CN': '可以问它值多少、好不好用；买卖请到别处。',
  },
  match: {
    all: [
      {
        words: [
          '可面交',
          '面交',
          '不刀',
          '可刀',
          '小刀',
          '不议价',
          '可议价',
          '走闲鱼',
          '走咸鱼',
          '走平台',
          '可走平台',
          '现金收',
          '有出的',
          '支持验货',
          '9包邮',
          '拍下即发',
          '要的联系',
          '打包优惠',
          '当面验',
          '箱说全',
        ],
      },
      {
        any: [
          { list: 'prices-zh' },
          { pattern: '\\d{3,6}', needs: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] },
        ],
      },
    ],
    near: 30,
  },
  except: [{ list: 'buyer-talk-zh' }],
  examples: {
    block: ['全新未拆大疆麦克风，1100，可走平台。', '脚架600不刀，自提优先。', '求收V口电池，300以内，有出的联系我。'],
    pass: ['包邮的那家发货很慢，等了两周。', '快递费15元，面单写错了。', '螺丝刀送了一把，5块钱都不值。'],
  },
}
