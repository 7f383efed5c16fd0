import type { Rule } from '#app/features/moderation/rule.ts'

export const dealerZh: Rule = {
  id: 'dealer-zh',
  family: 'contact-ad',
  state: 'review',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'Goods on offer', 'zh-CN': '供货信息' },
  advice: {
    en: 'Speak about the product; leave out stock and supply.',
    'zh-CN': '谈产品即可，不要发货源。',
  },
  match: {
    all: [
      {
        words: [
          '手上有批',
          '手里有批',
          '有一批',
          '新到一批',
          '到了一批',
          '行货水货',
          '海外版',
          '一手货源',
          '货源',
          '现货',
          '批量',
          '库存出',
          '清库存',
          '处理库存',
        ],
      },
      {
        words: [
          '要货',
          '加我',
          '价格私',
          '价私',
          '私聊',
          '当天发货',
          '联系',
          '秒发',
          '支持验货',
          '便宜出',
          '要的',
          '私我',
          '量大',
          '拿货',
        ],
      },
    ],
    near: 40,
  },
  except: [{ list: 'told-zh' }, { list: 'buyer-talk-zh' }],
  examples: {
    block: ['手上有批海外版滤镜，要货加我。', '新到一批尼康镜头，价格私，当天发货。', '一手货源，量大从优，要的联系。'],
    pass: ['官网显示缺货，要等三月。', '这一批和上一批的阻尼不一样，联系客服也没结果。', '海外版说明书没有中文。'],
  },
}
