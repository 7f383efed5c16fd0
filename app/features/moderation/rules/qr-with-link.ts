import type { Rule } from '#app/features/moderation/rule.ts'

/** The picture of a link does what a link does, and no rule that reads the words beside it can tell for what. */
export const qrWithLink: Rule = {
  id: 'qr-with-link',
  family: 'contact-ad',
  state: 'review',
  version: 1,
  languages: ['en', 'zh-CN', 'zh-TW', 'ja', 'de', 'es'],
  owner: 'moderators',
  title: { en: 'A code in the photo that leads elsewhere', 'zh-CN': '照片里有通往别处的二维码' },
  advice: {
    en: 'Cover the code or take the photo without it; name the product in words.',
    'zh-CN': '请遮住二维码，或换一张没有它的照片；产品用文字说明就好。',
  },
  match: {
    any: [
      { url: {} },
      { contactHandle: true },
      {
        pattern: '(?:begin:vcard|mecard:|matmsg:|mailto:|smsto:|sms:|tel:|weixin:|alipays?:|upi:|bitcoin:|tg:)',
        needs: [
          ...['begin', 'mecard', 'matmsg', 'mailto', 'smsto', 'sms', 'tel', 'weixin', 'alipay', 'alipays'],
          ...['upi', 'bitcoin', 'tg'],
        ],
      },
    ],
  },
  fields: ['qr'],
  atMost: 'hold',
  examples: {
    block: [
      'https://rigshop.example/cage',
      'https://u.wechat.com/kLx0aQ',
      'BEGIN:VCARD VERSION:3.0 FN:Rig Rental TEL:+441632960961 END:VCARD',
      'MATMSG:TO:sales@rigs.example;SUB:Cage;;',
    ],
    pass: ['CT-3 rev B', 'SN 0042-1187', '批次 2214 已检验'],
  },
}
