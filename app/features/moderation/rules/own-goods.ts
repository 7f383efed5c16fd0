import type { Rule } from '#app/features/moderation/rule.ts'

export const ownGoods: Rule = {
  id: 'own-goods',
  family: 'self-promotion',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Your own goods or courses', 'zh-CN': '自己的商品或课程' },
  advice: {
    en: 'Say here what you know; your own places belong in your profile, without an offer.',
    'zh-CN': '把内容直接写在这里，不要引流到自己的店铺或频道。',
  },
  match: {
    all: [{ list: 'own-places' }, { any: [{ list: 'follow-calls' }, { list: 'prices' }, { list: 'deadlines' }] }],
    near: 80,
  },
  except: [{ list: 'buyer-talk' }],
  examples: {
    block: [
      'My Lightroom presets are available now.',
      'Our new course starts on Monday, enroll today.',
      'I run a small preset shop, the pack is on sale now.',
    ],
    pass: [
      'My preset for the light resets to 5600K at each start.',
      'My store of batteries is down to two.',
      'Our studio bought eight of them; two came with a stripped thread.',
    ],
  },
}
