import type { Rule } from '#app/features/moderation/rule.ts'

export const giveawayEs: Rule = {
  id: 'giveaway-es',
  family: 'giveaway',
  state: 'review',
  version: 1,
  languages: ['es'],
  owner: 'moderators',
  title: { en: 'A prize or gift to be won, in Spanish', 'zh-CN': '用西班牙语发抽奖或赠品' },
  advice: {
    en: 'Tell about the gear; leave out the prize.',
    'zh-CN': '请讲器材，去掉抽奖。',
  },
  match: {
    all: [
      { list: 'prize-es' },
      { any: [{ list: 'follow-es' }, { list: 'calls-es' }, { list: 'benefits-es' }, { url: {} }] },
    ],
    near: 130,
  },
  except: [{ list: 'buyer-talk-es' }],
  atMost: 'hold',
  examples: {
    block: [
      'Sorteamos tres pinzas, comenta y etiqueta a un amigo.',
      'Concurso: participa en concurso.example y gana una mochila.',
      'Muestras gratis para quien quiera, escríbeme.',
    ],
    pass: [
      'Con la barra el equipo gana rigidez.',
      'El premio de consolación: no se rompió.',
      '¿Ganáis nitidez con el trípode pesado?',
    ],
  },
}
