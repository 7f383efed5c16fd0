import type { Rule } from '#app/features/moderation/rule.ts'

export const giveawayDe: Rule = {
  id: 'giveaway-de',
  family: 'giveaway',
  state: 'review',
  version: 1,
  languages: ['de'],
  owner: 'moderators',
  title: { en: 'A prize or gift to be won, in German', 'zh-CN': '用德语发抽奖或赠品' },
  advice: {
    en: 'Tell about the gear; leave out the prize.',
    'zh-CN': '请讲器材，去掉抽奖。',
  },
  match: {
    all: [
      { list: 'prize-de' },
      { any: [{ list: 'follow-de' }, { list: 'calls-de' }, { list: 'benefits-de' }, { url: {} }] },
    ],
    near: 130,
  },
  except: [{ list: 'buyer-talk-de' }],
  atMost: 'hold',
  examples: {
    block: [
      'Wir verlosen drei Klemmen, kommentiert bis Sonntag.',
      'Gewinnspiel: folgt uns und gewinnt einen Gurt.',
      'Produkttester gesucht, Adresse eintragen, Muster gratis.',
    ],
    pass: [
      'Das Gewinde hat Spiel, ich gewinne so keine Schärfe.',
      'Der Preis ist hoch, die Leistung auch.',
      'Mit der Strebe gewinnt das Rig an Steifigkeit.',
    ],
  },
}
