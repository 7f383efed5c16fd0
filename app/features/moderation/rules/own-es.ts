import type { Rule } from '#app/features/moderation/rule.ts'

export const ownEs: Rule = {
  id: 'own-es',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: ['es'],
  owner: 'moderators',
  title: { en: 'Own channel, course or service, in Spanish', 'zh-CN': '用西班牙语推广自己的频道、课程或服务' },
  advice: {
    en: 'Put what you found out into the post itself.',
    'zh-CN': '请把发现直接写在帖子里。',
  },
  match: { all: [{ list: 'mine-es' }, { any: [{ list: 'follow-es' }, { list: 'calls-es' }, { url: {} }] }], near: 120 },
  except: [{ list: 'buyer-talk-es' }],
  atMost: 'hold',
  examples: {
    block: [
      'Suscríbete a mi canal, subo pruebas cada martes.',
      'Mi curso de luz empieza el lunes: reserva tu plaza.',
      'Mis presets están en grano.example',
    ],
    pass: [
      'En mi estudio la pinza aguanta dos años.',
      'El canal 6 hace ruido con el emisor cerca.',
      'Rodamos con ella cada semana.',
    ],
  },
}
