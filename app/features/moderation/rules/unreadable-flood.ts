import type { Rule } from '#app/features/moderation/rule.ts'

export const unreadableFlood: Rule = {
  id: 'unreadable-flood',
  family: 'evasion',
  state: 'review',
  version: 1,
  languages: ['en', 'zh-CN'],
  owner: 'moderators',
  title: { en: 'More than can be checked', 'zh-CN': '内容过多无法检查' },
  advice: {
    en: 'Shorten it, or wait for a moderator to read it.',
    'zh-CN': '请缩短内容，或等待版主查看。',
  },
  match: { exhausted: true },
  examples: {
    block: ['code '.repeat(600), 'coupon voucher discount '.repeat(500), '加微信 '.repeat(600)],
    pass: [
      'code '.repeat(20),
      'The code on the plate, the code in the manual, the code on the box: all differ.',
      '微信小程序连不上灯，微信更新以后也一样。',
    ],
  },
}
