import type { Rule } from '#app/features/moderation/rule.ts'

export const taobaoPasswordAlone: Rule = {
  id: 'taobao-password-alone',
  family: 'coupon',
  state: 'review',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'What looks like a Taobao password', 'zh-CN': '疑似淘口令' },
  advice: {
    en: 'Name the product; leave the password out.',
    'zh-CN': '写出产品名称即可，请不要发淘口令。',
  },
  match: { pattern: '[¥€£₤][a-z]*[0-9]+[a-z][a-z0-9]{4,12}[¥€£₤]', needs: ['¥', '€', '£', '₤'] },
  examples: {
    block: ['￥CZ0001abcdE￥', '看这个 ￥a1B2c3D4e5F￥', '€9xYz81abcd€ 好用'],
    pass: ['从￥899降到￥699。', '¥1299 和 ¥1599 的区别在哪？', '£89 or £99, which one?'],
  },
}
