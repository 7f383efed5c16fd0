import type { Rule } from '#app/features/moderation/rule.ts'

export const unclickableLinks: Rule = {
  id: 'unclickable-links',
  family: 'evasion',
  state: 'review',
  version: 1,
  languages: ['en', 'zh-CN'],
  owner: 'moderators',
  title: { en: 'A link written to slip past', 'zh-CN': '刻意变形的链接' },
  advice: {
    en: 'Write the link as it is, or leave it out.',
    'zh-CN': '请写出正常的链接，或者不写。',
  },
  match: { url: { disguised: true } },
  examples: {
    block: ['Cheap rigs at rigs[.]shop', 'go to mountking dot com', 'hxxps://shop.example/x'],
    pass: [
      'The red dot on the lens aligns with the mount.',
      'See dpreview.com for the flex test.',
      'Revision 2.1 . The next one fits.',
    ],
  },
}
