import type { Rule } from '#app/features/moderation/rule.ts'

export const sayAndSaveZh: Rule = {
  id: 'say-and-save-zh',
  family: 'coupon',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'A word to say, and less to pay', 'zh-CN': '报个词就便宜' },
  advice: {
    en: 'Say what you paid and what it is worth to you; leave the word out.',
    'zh-CN': '说说你实际花了多少、值不值；请不要附上暗号。',
  },
  match: { all: [{ list: 'say-at-the-counter-zh' }, { list: 'less-to-pay-zh' }], near: 40 },
  except: [{ list: 'past-buy-zh' }, { list: 'mere-talk-zh' }, { list: 'asked-zh' }],
  examples: {
    block: [
      '下单时在留言框里打“雪山”两个字，店小二会退你十五块运费。',
      '结账那一栏写 xueshan 就行，能少二十。',
      '进门跟老板提一句论坛介绍的，直接给你按同行价。',
    ],
    pass: [
      '下单备注写了“发顺丰”，结果还是发了别家。',
      '跟老板说了一声，第二天就换了新的拉杆。',
      '输入框里敲 reset 就能恢复出厂，灯会闪三下。',
    ],
  },
}
