import type { Rule } from '#app/features/moderation/rule.ts'

export const offerElsewhere: Rule = {
  id: 'offer-elsewhere',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'An offer and where to go', 'zh-CN': '推销并引流' },
  advice: {
    en: 'Tell what you found out with the gear; leave out the offer and the way to it.',
    'zh-CN': '说说您用下来的发现；请去掉招揽和购买途径。',
  },
  match: { all: [{ list: 'pitch-place' }, { any: [{ list: 'pitch-act' }, { list: 'pitch-worth' }] }], near: 45 },
  except: [
    { list: 'buyer-talk' },
    { list: 'coupon-troubles' },
    { words: ['?'] },
    {
      words: [
        'pdf',
        'manual',
        'spec',
        'drawing',
        'firmware',
        'page two',
        'lists it',
        'compare',
        'dispute',
        'payment page',
        'fee',
      ],
    },
  ],
  examples: {
    block: [
      'Apply online at quickgearcash.example',
      'I will give lucky followers a strap, rules on my page @strapsmith',
      'Check my linktree: https://linktr.example/mara',
    ],
    pass: [
      'Spec sheet: https://www.smallrig.com/cage-r5.html, the weight is on page two.',
      'PayPal dispute opened, the dealer never answered.',
      'The app asks me to follow them on Instagram before it pairs.',
    ],
  },
}
