import type { Rule } from '#app/features/moderation/rule.ts'

export const contactDe: Rule = {
  id: 'contact-de',
  family: 'contact-ad',
  state: 'review',
  version: 1,
  languages: ['de'],
  owner: 'moderators',
  title: { en: 'A way out of the forum, in German', 'zh-CN': '用德语引导到站外联系' },
  advice: {
    en: 'Answer here, where everybody can read it.',
    'zh-CN': '请在这里回答，让大家都能看到。',
  },
  match: {
    any: [
      {
        all: [
          { contactHandle: true },
          { any: [{ list: 'calls-de' }, { list: 'benefits-de' }, { list: 'mine-de' }, { list: 'sale-de' }] },
        ],
        near: 120,
      },
      { all: [{ list: 'contacts-de' }, { list: 'calls-de' }], near: 80 },
    ],
  },
  except: [{ list: 'buyer-talk-de' }],
  atMost: 'hold',
  examples: {
    block: [
      'Preise per WhatsApp +49 170 5550199, schreibt mir.',
      'Bei Interesse auf Telegram @stativhof melden.',
      'Schickt mir eine Mail an lager@stativhof.example, dann gibt es Rabatt.',
    ],
    pass: [
      'WhatsApp komprimiert meine Testclips zu stark.',
      'Der Kontakt am Blitzschuh ist verbogen.',
      'Ich habe dem Kundendienst eine Mail geschrieben, keine Antwort.',
    ],
  },
}
