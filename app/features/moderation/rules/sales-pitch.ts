import type { Rule } from '#app/features/moderation/rule.ts'

export const salesPitch: Rule = {
  id: 'sales-pitch',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Reads like a sales pitch', 'zh-CN': '像推销话术' },
  advice: {
    en: 'Tell what you found out with the gear; leave out the offer and the way to it.',
    'zh-CN': '说说您用下来的发现；请去掉招揽和购买途径。',
  },
  match: {
    atLeast: 3,
    of: [
      { list: 'pitch-place' },
      { list: 'pitch-own' },
      { list: 'pitch-worth' },
      { list: 'pitch-act' },
      { list: 'pitch-time' },
    ],
    near: 70,
  },
  except: [{ list: 'buyer-talk' }, { list: 'coupon-troubles' }, { words: ['?'] }],
  examples: {
    block: [
      'Just dropped: our new lens caps! Grab a set while the intro price lasts, capsnap.example',
      'Photographers! Stop wasting time. Try it free: pickflow.example',
      'Subscribe to FilmGearWeekly on YT, best rig reviews on the internet, new upload every Tuesday.',
    ],
    pass: [
      'The best quality for $60 in this class, and it ships in June.',
      'If you order today you get revision B, the dealer told me C arrives in March.',
      'I post my numbers here today: 8 kg, no slip.',
    ],
  },
}
