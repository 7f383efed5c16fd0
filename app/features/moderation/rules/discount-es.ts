import type { Rule } from '#app/features/moderation/rule.ts'

export const discountEs: Rule = {
  id: 'discount-es',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['es'],
  owner: 'moderators',
  title: { en: 'A discount is offered, in Spanish', 'zh-CN': '用西班牙语提供折扣' },
  advice: {
    en: 'Name the price you paid; leave out the offer and the way to it.',
    'zh-CN': '可以说你付的价格；请去掉优惠和购买途径。',
  },
  match: {
    all: [
      { list: 'benefits-es' },
      { any: [{ list: 'calls-es' }, { list: 'mine-es' }, { list: 'contacts-es' }, { url: {} }] },
    ],
    near: 110,
  },
  except: [{ list: 'buyer-talk-es' }],
  atMost: 'hold',
  examples: {
    block: [
      'Solo hoy 30 % de descuento en jaulas, compra ya.',
      'En nuestra tienda las baterías están a precio de socio, pasaos por aquí.',
      'Liquidación de pinzas: rotulas.example',
    ],
    pass: [
      'La compré en rebajas y baila igual.',
      '¿Vale la pena la más barata?',
      'Es más barato que el otro y aguanta más.',
    ],
  },
}
