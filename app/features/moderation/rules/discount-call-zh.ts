import type { Rule } from '#app/features/moderation/rule.ts'

export const discountCallZh: Rule = {
  id: 'discount-call-zh',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'A discount and how to get it', 'zh-CN': '优惠及获取方式' },
  advice: {
    en: 'Say what you paid and whether it is worth it; leave out the offer and where to take it.',
    'zh-CN': '可以说成交价和感受；请去掉优惠信息和购买方式。',
  },
  match: { all: [{ list: 'benefits-zh' }, { list: 'calls-zh' }], near: 60 },
  except: [{ list: 'past-buy-zh' }, { list: 'told-zh' }, { list: 'buyer-talk-zh' }, { list: 'coupon-troubles' }],
  examples: {
    block: [
      '全场脚架五折起，欢迎到店选购！',
      '限时秒杀，NP电池买一送一，赶紧下单。',
      '0元购补光灯，名额有限，加我v：bgd666',
    ],
    pass: [
      '打了对折的反光板弹不开了，怎么收才对？',
      '降价以后买的，比原价省了200元。',
      '新品直播间里说承重十公斤，我测六公斤就下滑。',
    ],
  },
}
