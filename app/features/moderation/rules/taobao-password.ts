import type { Rule } from '#app/features/moderation/rule.ts'

export const taobaoPassword: Rule = {
  id: 'taobao-password',
  family: 'coupon',
  state: 'block',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'A Taobao password', 'zh-CN': '淘口令' },
  advice: {
    en: 'Name the product; leave the password out.',
    'zh-CN': '写出产品名称即可，请不要发淘口令。',
  },
  match: {
    all: [
      { pattern: '[¥$€£₤][a-z0-9]{8,14}[¥$€£₤]', needs: ['¥', '$', '€', '£', '₤'] },
      { words: ['打开淘宝', '打开手机淘宝', '复制', '手淘', '淘口令', '口令', '券', '淘宝'] },
    ],
    near: 40,
  },
  examples: {
    block: ['复制这段￥CZ0001abcdE￥打开淘宝。', '淘口令 ￥abC123dEf45￥ 自取', '￥Zx91kLm20Qp￥ 打开手机淘宝就能看到'],
    pass: ['口令红包一样的激活码，灯的APP设计真奇怪。', '价格是￥899，比上次贵。', '复制这段固件日志给客服就行。'],
  },
}
