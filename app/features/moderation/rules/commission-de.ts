import type { Rule } from '#app/features/moderation/rule.ts'

export const commissionDe: Rule = {
  id: 'commission-de',
  family: 'affiliate',
  state: 'review',
  version: 1,
  languages: ['de'],
  owner: 'moderators',
  title: { en: 'Somebody earns by the link, in German', 'zh-CN': '用德语发返利链接' },
  advice: {
    en: 'Link to the maker’s page, without a referral.',
    'zh-CN': '请链接厂商页面，不带推荐。',
  },
  match: {
    all: [
      { list: 'commission-de' },
      { any: [{ list: 'calls-de' }, { list: 'mine-de' }, { list: 'benefits-de' }, { url: {} }] },
    ],
    near: 140,
  },
  except: [{ list: 'buyer-talk-de' }],
  atMost: 'hold',
  examples: {
    block: [
      'Bestellt über meinen Link, ich bekomme eine kleine Provision.',
      'Empfehlungslink im Profil, wir kriegen beide 10 Euro.',
      'Geht erst über die Cashback Seite, Adresse steht im Profil.',
    ],
    pass: [
      'Der HDMI-Link bricht ab, wenn ich schwenke.',
      'Kein Partnerlink, nur das Datenblatt des Herstellers.',
      'Ist diese Provision im Verleih üblich?',
    ],
  },
}
