import type { Rule } from '#app/features/moderation/rule.ts'

export const forSaleDe: Rule = {
  id: 'for-sale-de',
  family: 'for-sale',
  state: 'review',
  version: 1,
  languages: ['de'],
  owner: 'moderators',
  title: { en: 'Something is sold, let or wanted, in German', 'zh-CN': '用德语买卖或出租' },
  advice: {
    en: 'Tell how the gear did; sell it elsewhere.',
    'zh-CN': '请讲器材用得怎样；买卖请去别处。',
  },
  match: {
    any: [
      {
        all: [
          { list: 'sale-de' },
          {
            any: [
              { list: 'calls-de' },
              { list: 'contacts-de' },
              { priceOfMine: true },
              { pattern: '\\d ?(?:€|eur|円)', needs: ['€', 'eur', '円'] },
            ],
          },
        ],
        near: 90,
      },
      { atLeast: 2, of: [{ all: [{ list: 'sale-de' }] }, { list: 'mine-de' }, { list: 'contacts-de' }], near: 80 },
    ],
  },
  except: [{ list: 'buyer-talk-de' }],
  atMost: 'hold',
  examples: {
    block: [
      'Verkaufe mein Stativ, 180 € VB, Abholung in Köln.',
      'Slider abzugeben, bei Interesse PN.',
      'Suche dringend alte Platte, zahle fair, bitte anbieten.',
    ],
    pass: [
      'Ich habe den Kopf gebraucht gekauft, 90 Euro, Bremse gerissen.',
      'Der Verkauf der alten Serie wurde eingestellt.',
      'Tausch der Feder: wer hat das beim Gelenkarm gemacht?',
    ],
  },
}
