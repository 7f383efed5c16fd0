import type { Rule } from '#app/features/moderation/rule.ts'

export const followDe: Rule = {
  id: 'follow-de',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: ['de'],
  owner: 'moderators',
  title: { en: 'Attention is asked for, in German', 'zh-CN': '用德语求关注或投票' },
  advice: {
    en: 'Show the picture or clip here and ask about the gear.',
    'zh-CN': '请直接在这里展示并讨论器材。',
  },
  match: {
    all: [
      { list: 'follow-de' },
      { any: [{ list: 'calls-de' }, { list: 'mine-de' }, { list: 'prize-de' }, { url: {} }] },
    ],
    near: 100,
  },
  except: [{ list: 'buyer-talk-de' }],
  atMost: 'hold',
  examples: {
    block: [
      'Folgt mir auf Insta, neues Video jeden Freitag: dreh.example',
      'Stimmt für mein Foto ab, der Hauptpreis wäre ein Objektiv.',
      'Abonniert meinen Kanal.',
    ],
    pass: [
      'Folgt der Fokusmotor bei euch auch mit Verzögerung?',
      'Teilen sich beide Leuchten einen Akku?',
      'Der Fokus folgt dem Gesicht nicht.',
    ],
  },
}
