import type { Rule } from '#app/features/moderation/rule.ts'

export const contactEs: Rule = {
  id: 'contact-es',
  family: 'contact-ad',
  state: 'review',
  version: 1,
  languages: ['es'],
  owner: 'moderators',
  title: { en: 'A way out of the forum, in Spanish', 'zh-CN': '用西班牙语引导到站外联系' },
  advice: {
    en: 'Answer here, where everybody can read it.',
    'zh-CN': '请在这里回答，让大家都能看到。',
  },
  match: {
    any: [
      {
        all: [
          { contactHandle: true },
          { any: [{ list: 'calls-es' }, { list: 'benefits-es' }, { list: 'mine-es' }, { list: 'sale-es' }] },
        ],
        near: 120,
      },
      { all: [{ list: 'contacts-es' }, { list: 'calls-es' }], near: 80 },
    ],
  },
  except: [{ list: 'buyer-talk-es' }],
  atMost: 'hold',
  examples: {
    block: [
      'Precios por WhatsApp +34 600 555 019, escribidme.',
      'Interesados en Telegram @rotulas_bcn.',
      'Manda un correo a ventas@rotulas.example y pide el descuento.',
    ],
    pass: [
      'WhatsApp comprime demasiado mis clips.',
      'El contacto de la zapata está doblado.',
      'Escribí al servicio técnico y no contestan.',
    ],
  },
}
