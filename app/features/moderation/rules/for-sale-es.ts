import type { Rule } from '#app/features/moderation/rule.ts'

export const forSaleEs: Rule = {
  id: 'for-sale-es',
  family: 'for-sale',
  state: 'review',
  version: 1,
  languages: ['es'],
  owner: 'moderators',
  title: { en: 'Something is sold, let or wanted, in Spanish', 'zh-CN': '用西班牙语买卖或出租' },
  advice: {
    en: 'Tell how the gear did; sell it elsewhere.',
    'zh-CN': '请讲器材用得怎样；买卖请去别处。',
  },
  match: {
    any: [
      {
        all: [
          { list: 'sale-es' },
          {
            any: [
              { list: 'calls-es' },
              { list: 'contacts-es' },
              { priceOfMine: true },
              { pattern: '\\d ?(?:€|eur|円)', needs: ['€', 'eur', '円'] },
            ],
          },
        ],
        near: 90,
      },
      { atLeast: 2, of: [{ all: [{ list: 'sale-es' }] }, { list: 'mine-es' }, { list: 'contacts-es' }], near: 80 },
    ],
  },
  except: [{ list: 'buyer-talk-es' }],
  atMost: 'hold',
  examples: {
    block: [
      'Vendo trípode como nuevo, 150 € envío incluido.',
      'Se alquila kit de luz, 40 € el día, interesados por privado.',
      'Compro placa 501, pago bien, escríbeme.',
    ],
    pass: [
      'Lo compré de segunda mano por 90 € y tenía una grieta.',
      'La venta de esa serie terminó hace años.',
      '¿Cambio el muelle o la rótula entera?',
    ],
  },
}
