import type { Rule } from '#app/features/moderation/rule.ts'

export const couponDe: Rule = {
  id: 'coupon-de',
  family: 'coupon',
  state: 'review',
  version: 1,
  languages: ['de'],
  owner: 'moderators',
  title: { en: 'A code or voucher, in German', 'zh-CN': '德语的优惠码或代金券' },
  advice: {
    en: 'Say what the product does; leave out the code.',
    'zh-CN': '请讲产品，去掉优惠码。',
  },
  match: {
    all: [
      { list: 'codes-de' },
      { any: [{ list: 'benefits-de' }, { list: 'calls-de' }, { list: 'mine-de' }, { voucherCode: true }, { url: {} }] },
    ],
    near: 120,
  },
  except: [{ list: 'buyer-talk-de' }],
  atMost: 'hold',
  examples: {
    block: [
      'Mit dem Code LICHT10 spart ihr zehn Prozent auf alle Leuchten.',
      'Ich hab noch zwei Gutscheine für den Gurtladen, wer mag, schreibt mir.',
      'Nenn an der Kasse das Codewort Möwe, dann bekommst du Rabatt.',
    ],
    pass: [
      'Der Fehlercode E17 kommt, sobald ich den Akku wechsle.',
      'Mein Gutschein vom Händler wurde abgelehnt, Support meldet sich nicht.',
      'Der Timecode läuft zwei Bilder auseinander.',
    ],
  },
}
