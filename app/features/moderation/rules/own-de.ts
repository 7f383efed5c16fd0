import type { Rule } from '#app/features/moderation/rule.ts'

export const ownDe: Rule = {
  id: 'own-de',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: ['de'],
  owner: 'moderators',
  title: { en: 'Own channel, course or service, in German', 'zh-CN': '用德语推广自己的频道、课程或服务' },
  advice: {
    en: 'Put what you found out into the post itself.',
    'zh-CN': '请把发现直接写在帖子里。',
  },
  match: { all: [{ list: 'mine-de' }, { any: [{ list: 'follow-de' }, { list: 'calls-de' }, { url: {} }] }], near: 120 },
  except: [{ list: 'buyer-talk-de' }],
  atMost: 'hold',
  examples: {
    block: [
      'Mehr davon in meinem Newsletter, tragt euch ein.',
      'Meine LUTs findet ihr unter farbtopf.example',
      'Neues Video auf meinem Kanal, abonniert mich.',
    ],
    pass: [
      'In meinem Studio hält die Klemme seit zwei Jahren.',
      'Kanal 6 rauscht, die Funkstrecke sitzt am Cage.',
      'Wir drehen damit jede Woche, sie klemmt nie.',
    ],
  },
}
