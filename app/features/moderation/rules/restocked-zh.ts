import type { Rule } from '#app/features/moderation/rule.ts'

export const restockedZh: Rule = {
  id: 'restocked-zh',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'New in the shop', 'zh-CN': '上新广告' },
  advice: {
    en: 'Say what you paid and whether it is worth it; leave out the offer and where to take it.',
    'zh-CN': '可以说成交价和感受；请去掉优惠信息和购买方式。',
  },
  match: {
    all: [
      {
        pattern:
          '(?:我家|我们家|本店|小店|店里|自家)[^\\n。,]{0,10}(?:新款|新品|上新|上架|到货|开售|开卖)|新品首发|上架啦|开售啦|上新啦',
        needs: ['我家', '我们家', '本店', '小店', '店里', '自家', '新品', '上架', '开售', '上新'],
      },
      { any: [{ list: 'benefits-zh' }, { list: 'calls-zh' }, { words: ['宝贝们', '亲们', '家人们', '粉丝'] }] },
    ],
    near: 40,
  },
  except: [{ list: 'told-zh' }, { list: 'buyer-talk-zh' }],
  examples: {
    block: ['宝贝们，我家新款相机包上架啦，先到先得。', '新品首发，前一百名送清洁套装。', '本店滤镜到货，价格优惠。'],
    pass: ['店里新品的阻尼不如老款，贵200元。', '新品发布以后老款固件就停了。', '官方上架日期又推迟了。'],
  },
}
