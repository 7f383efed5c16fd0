import type { Rule } from '#app/features/moderation/rule.ts'

export const commissionEs: Rule = {
  id: 'commission-es',
  family: 'affiliate',
  state: 'review',
  version: 1,
  languages: ['es'],
  owner: 'moderators',
  title: { en: 'Somebody earns by the link, in Spanish', 'zh-CN': '用西班牙语发返利链接' },
  advice: {
    en: 'Link to the maker’s page, without a referral.',
    'zh-CN': '请链接厂商页面，不带推荐。',
  },
  match: {
    all: [
      { list: 'commission-es' },
      { any: [{ list: 'calls-es' }, { list: 'mine-es' }, { list: 'benefits-es' }, { url: {} }] },
    ],
    near: 140,
  },
  except: [{ list: 'buyer-talk-es' }],
  atMost: 'hold',
  examples: {
    block: [
      'Comprad con mi enlace, me llevo una comisión.',
      'Código de invitación en mi perfil, ganamos los dos.',
      'Todo mi equipo en equipo.example, cada clic me ayuda.',
    ],
    pass: [
      'El enlace entre mando y motor se pierde.',
      'Sin enlaces de afiliado: la ficha está en la web del fabricante, me dijeron.',
      '¿Qué comisión cobra el alquiler? Alguien sabe?',
    ],
  },
}
