import type { Rule } from '#app/features/moderation/rule.ts'

export const discountDe: Rule = {
  id: 'discount-de',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['de'],
  owner: 'moderators',
  title: { en: 'A discount is offered, in German', 'zh-CN': '用德语提供折扣' },
  advice: {
    en: 'Name the price you paid; leave out the offer and the way to it.',
    'zh-CN': '可以说你付的价格；请去掉优惠和购买途径。',
  },
  match: {
    all: [
      { list: 'benefits-de' },
      { any: [{ list: 'calls-de' }, { list: 'mine-de' }, { list: 'contacts-de' }, { url: {} }] },
    ],
    near: 110,
  },
  except: [{ list: 'buyer-talk-de' }],
  atMost: 'hold',
  examples: {
    block: [
      'Nur heute 30 % auf alle Cages, jetzt bestellen!',
      'Bei uns im Laden gibt es die Schienen diese Woche zum Kollegenpreis, kommt vorbei.',
      'Restposten Klemmen zum halben Preis: klemmenhof.example',
    ],
    pass: [
      'Ich habe den Kopf reduziert gekauft und er wackelt trotzdem.',
      'Lohnt sich die billige Platte zum halben Preis?',
      'Der Griff ist billiger als der alte und hält besser.',
    ],
  },
}
