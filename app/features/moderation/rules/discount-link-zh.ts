import type { Rule } from '#app/features/moderation/rule.ts'

export const discountLinkZh: Rule = {
  id: 'discount-link-zh',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'A discount beside a link', 'zh-CN': '优惠加链接' },
  advice: {
    en: 'Say what you paid and whether it is worth it; leave out the offer and where to take it.',
    'zh-CN': '可以说成交价和感受；请去掉优惠信息和购买方式。',
  },
  match: {
    all: [{ any: [{ list: 'benefits-zh' }, { words: ['特价', '现价只要', '点击购买'] }] }, { url: {} }],
    near: 60,
  },
  except: [{ list: 'told-zh' }, { list: 'buyer-talk-zh' }, { list: 'coupon-troubles' }],
  examples: {
    block: [
      '领完券兔笼只要99元：https://item.example/55',
      '现价只要699元 https://tripodmall.example/p1',
      '清仓 https://shop.example',
    ],
    pass: [
      '图纸在这里 https://maker.example/docs/plate.pdf 第三页有孔距。',
      '这款入手时省了50元，说明书 https://maker.example/m.pdf',
      '评测 https://review.example 说承重虚标。',
    ],
  },
}
