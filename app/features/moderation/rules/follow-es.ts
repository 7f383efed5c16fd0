import type { Rule } from '#app/features/moderation/rule.ts'

export const followEs: Rule = {
  id: 'follow-es',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: ['es'],
  owner: 'moderators',
  title: { en: 'Attention is asked for, in Spanish', 'zh-CN': '用西班牙语求关注或投票' },
  advice: {
    en: 'Show the picture or clip here and ask about the gear.',
    'zh-CN': '请直接在这里展示并讨论器材。',
  },
  match: {
    all: [
      { list: 'follow-es' },
      { any: [{ list: 'calls-es' }, { list: 'mine-es' }, { list: 'prize-es' }, { url: {} }] },
    ],
    near: 100,
  },
  except: [{ list: 'buyer-talk-es' }],
  atMost: 'hold',
  examples: {
    block: [
      'Seguidme, nuevo vídeo en mi canal.',
      'Votad por mi foto, el premio es un objetivo.',
      'Suscribíos en grano.example',
    ],
    pass: [
      'El seguidor de foco va con retraso.',
      '¿Comparten batería los dos paneles?',
      'El enfoque no sigue la cara.',
    ],
  },
}
