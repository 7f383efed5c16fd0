import type { Rule } from '#app/features/moderation/rule.ts'

export const codeAndSaving: Rule = {
  id: 'code-and-saving',
  family: 'coupon',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A code and what it saves', 'zh-CN': '优惠码和优惠幅度' },
  advice: {
    en: 'Say what you paid and what it is worth to you; leave the code out.',
    'zh-CN': '可以说成交价和感受；请去掉优惠码。',
  },
  match: {
    all: [
      { list: 'code-tokens' },
      { list: 'savings-now' },
      { any: [{ list: 'typing' }, { list: 'code-nouns' }, { list: 'coupon-fields' }, { list: 'for-the-taking' }] },
    ],
    near: 70,
  },
  except: [
    { list: 'other-codes' },
    { list: 'code-troubles' },
    { list: 'others-adverts' },
    { list: 'honest-talk' },
    { list: 'buyer-talk' },
    { list: 'coupon-troubles' },
    { list: 'questions' },
  ],
  examples: {
    block: [
      'Voucher: LUM-88-QX, worth 25 euros on lamps. Take it.',
      'Put NOVROD15 in the basket and fifteen percent comes off any rod set.',
      'Coupon TAR-FLUID-12 takes 12% off the head.',
    ],
    pass: [
      'The NP-F970 costs 20 euros less here than the NP-F750.',
      'The sticker says M3-12 and the bag says it is worth 25 dollars.',
      'WELCOME10 was refused at the checkout, so no ten percent off for me.',
    ],
  },
}
