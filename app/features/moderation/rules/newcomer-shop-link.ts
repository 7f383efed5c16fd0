import type { Rule } from '#app/features/moderation/rule.ts'

export const newcomerShopLink: Rule = {
  id: 'newcomer-shop-link',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: ['en', 'zh-CN'],
  owner: 'moderators',
  title: { en: 'A first post that sends readers to a shop', 'zh-CN': '首帖带店铺链接' },
  advice: {
    en: 'Tell what you do with the gear first; links come later.',
    'zh-CN': '先聊聊你的器材和用法，链接以后再发。',
  },
  match: {
    all: [{ url: {} }, { words: ['shop', 'store', 'buy', 'price', 'deal', 'order', 'cheap', '店', '买', '价', '购'] }],
    near: 60,
  },
  except: [{ words: ['?'] }],
  author: { states: ['newcomer'], mostPosts: 0 },
  examples: {
    block: [
      'Nice cage, similar to https://rigs.example shop',
      'Good price here https://cheap.example',
      '这家店不错 https://rigs.example',
    ],
    pass: [
      'Spec sheet: https://www.smallrig.com/cage-r5.html and the drawing is on page two.',
      'Which store ships to Norway?',
      '图纸在这里 https://maker.example/docs/plate.pdf',
    ],
  },
}
