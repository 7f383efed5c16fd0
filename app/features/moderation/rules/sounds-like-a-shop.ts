import type { Rule } from '#app/features/moderation/rule.ts'

export const soundsLikeAShop: Rule = {
  id: 'sounds-like-a-shop',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Few words, and they are a shop’s', 'zh-CN': '三言两语像商家' },
  advice: {
    en: 'Say what you paid and whether it is worth it; leave out the offer and where to take it.',
    'zh-CN': '可以说成交价和感受；请去掉优惠信息和购买方式。',
  },
  match: { all: [{ list: 'bare-savings' }, { tone: 1.2 }, { none: [{ list: 'plain-talk' }] }], near: 400 },
  fields: ['title', 'text'],
  examples: {
    block: [
      'Combo of the week: cage, top handle, side handle. 89.',
      'We do a swap deal: old panel in, new panel out, 70 on top.',
      'Refer to this post in our shop and pay what staff pay, 20% less.',
    ],
    pass: [
      'I paid 89 for the cage and the handle wobbles.',
      'Is 15% a fair discount for a used panel?',
      'The free plate was bent when it came.',
    ],
  },
}
