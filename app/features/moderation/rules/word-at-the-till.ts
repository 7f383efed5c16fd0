import type { Rule } from '#app/features/moderation/rule.ts'

export const wordAtTheTill: Rule = {
  id: 'word-at-the-till',
  family: 'coupon',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A word that lowers the price', 'zh-CN': '报暗号享优惠' },
  advice: {
    en: 'Say what you paid and what it is worth to you; leave the word out.',
    'zh-CN': '可以说成交价和感受；请去掉暗号。',
  },
  match: {
    all: [
      { list: 'says-a-word' },
      { any: [{ list: 'coupon-fields' }, { list: 'where-one-pays' }] },
      { any: [{ list: 'savings-now' }, { list: 'works-for-all' }, { list: 'gains' }] },
    ],
    near: 130,
  },
  except: [
    { list: 'other-codes' },
    { list: 'code-troubles' },
    { list: 'others-adverts' },
    { list: 'honest-talk' },
    { list: 'questions' },
  ],
  examples: {
    block: [
      'When it asks how you heard about them choose "podcast" and the basket drops by eight percent.',
      'The guy at the till knocks ten off if you say "same as Karel".',
      'Anyone who mentions the word heron on the phone gets free postage.',
    ],
    pass: [
      'The form asks for a "reference" and the field takes no hyphen.',
      'They say "in stock" in the shop and send it after three weeks.',
      'At the counter they told me the price was 40, on the site it is 36.',
    ],
  },
}
