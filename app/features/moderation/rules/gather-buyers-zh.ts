import type { Rule } from '#app/features/moderation/rule.ts'

export const gatherBuyersZh: Rule = {
  id: 'gather-buyers-zh',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'Gathering buyers for a lower price', 'zh-CN': '凑人一起买' },
  advice: {
    en: 'You may say what you paid; please do not arrange purchases here.',
    'zh-CN': '可以说自己的成交价，请不要在这里组织购买。',
  },
  match: {
    any: [
      { all: [{ list: 'gather-zh' }, { list: 'gather-zh' }], near: 40 },
      {
        all: [
          { list: 'gather-zh' },
          {
            any: [
              { list: 'for-you-zh' },
              { list: 'less-to-pay-zh' },
              { list: 'price-falls-zh' },
              { list: 'prices-zh' },
            ],
          },
        ],
        near: 40,
      },
    ],
  },
  except: [{ list: 'mere-talk-zh' }, { list: 'asked-zh' }, { list: 'past-buy-zh' }],
  examples: {
    block: [
      '碳纤维脚架第三车，已上车17人，再来3个就发车。',
      '一箱十二颗电池，想找人一起分，还差七颗没人认。',
      '几个人准备一起下，厂里答应单根260，还差五根，有意的说个数。',
    ],
    pass: ['一套十二颗螺丝，少了一颗，客服补了两颗。', '车满员以后脚架只能立着放。', '整箱寄来，盒子压坏了一个角。'],
  },
}
