import type { Rule } from '#app/features/moderation/rule.ts'

export const groupLinks: Rule = {
  id: 'group-links',
  family: 'contact-ad',
  state: 'review',
  version: 1,
  languages: ['en', 'zh-CN'],
  owner: 'moderators',
  title: { en: 'A link into a chat', 'zh-CN': '聊天群链接' },
  advice: {
    en: 'Answer here, where everybody learns from it; leave out numbers and accounts.',
    'zh-CN': '请直接在帖子里回复，不要留联系方式。',
  },
  match: {
    url: {
      hosts: [
        't.me',
        'telegram.me',
        'wa.me',
        'chat.whatsapp.com',
        'api.whatsapp.com',
        'discord.gg',
        'discord.com/invite',
        'line.me',
        'lin.ee',
        'join.skype.com',
        'qm.qq.com',
        'jq.qq.com',
        'u.wechat.com',
        'weixin.qq.com',
        'm.me',
        'zalo.me',
        'signal.group',
        'signal.me',
      ],
    },
  },
  examples: {
    block: ['t.me/cameradeals', 'Photos there: https://discord.gg/abc123', 'https://chat.whatsapp.com/AbC'],
    pass: [
      'Is Telegram compression ruining these sample frames?',
      'The discord between the two reviews is funny.',
      'https://maker.example/chat is their support page.',
    ],
  },
}
