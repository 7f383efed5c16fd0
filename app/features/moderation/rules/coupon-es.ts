import type { Rule } from '#app/features/moderation/rule.ts'

export const couponEs: Rule = {
  id: 'coupon-es',
  family: 'coupon',
  state: 'review',
  version: 1,
  languages: ['es'],
  owner: 'moderators',
  title: { en: 'A code or voucher, in Spanish', 'zh-CN': '西班牙语的优惠码或代金券' },
  advice: {
    en: 'Say what the product does; leave out the code.',
    'zh-CN': '请讲产品，去掉优惠码。',
  },
  match: {
    all: [
      { list: 'codes-es' },
      { any: [{ list: 'benefits-es' }, { list: 'calls-es' }, { list: 'mine-es' }, { voucherCode: true }, { url: {} }] },
    ],
    near: 120,
  },
  except: [{ list: 'buyer-talk-es' }],
  atMost: 'hold',
  examples: {
    block: [
      'Usad el código LUZ10 y ahorráis un diez.',
      'Tengo un vale de 20 € que no uso, quien quiera que me escriba por privado.',
      'Con mi código promocional el envío sale gratis.',
    ],
    pass: [
      'El código de error E17 sale al cambiar la batería.',
      'Mi cupón no funciona y la tienda no contesta.',
      'El código QR de la garantía lleva a una página caída.',
    ],
  },
}
