import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const itemAndCondition: Rule = {
  id: 'item-and-condition',
  family: 'for-sale',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'An item, its state and a sum', 'zh-CN': '物品、成色和价钱' },
  advice: {
    en: 'Say how the thing served you; sell, lend and look for it elsewhere.',
    'zh-CN': '可以说说它用得怎么样；买卖、出借、求购请到别处。',
  },
  match: {
    all: [
      { list: 'conditions' },
      {
        any: [
          { priceOfMine: true },
          {
            pattern:
              '[$€£] ?\\d{2,5}\\b|\\b\\d{2,5} ?(?:€|£|\\$|euros?|eur|usd|gbp|quid|bucks|dollars|pounds|per unit|each|for everything|for all|for both|for the lot|the lot|ono|obo|vb)(?:[^a-z]|$)|[,.] \\d{2,4}, (?:pick|coll|posted|ship|cash|local)',
            needs: [
              '$',
              '€',
              '£',
              'eur',
              'euro',
              'euros',
              'usd',
              'gbp',
              'quid',
              'bucks',
              'dollars',
              'pounds',
              'per unit',
              'each',
              'for everything',
              'for all',
              'for both',
              'for the lot',
              'the lot',
              'ono',
              'obo',
              'vb',
              'pick up',
              'pickup',
              'pick-up',
              'collection',
              'collect',
              'posted',
              'shipped',
              'plus',
              'cash',
              'local',
              'firm',
              'or best',
              'or near',
            ],
          },
        ],
      },
      {
        words: phrases(
          `pick up | pickup | pick-up | collection | collect | collected | shipping | shipped | ship | ships | postage | posted | post | delivery | cash | paypal | bank transfer | venmo | zelle | obo | ono | or best offer | or near offer | or nearest offer | offers | no offers | negotiable | firm | per unit | each | for everything | for all | for the lot | won't split | will split | if you take | take all | selling | for sale | wife says | must go | no longer needed | don't need | upgraded | first come | local | dm | pm | message | text | whatsapp | serious buyers | no swaps | no trades | price`,
        ),
      },
    ],
    near: 110,
  },
  except: [
    { list: 'honest-talk' },
    { list: 'others-adverts' },
    { list: 'wishes' },
    { list: 'bought' },
    { list: 'buyer-talk' },
    {
      words: phrases(
        '? | cost me | i paid | paid | arrived | bought | cost | costs | they sell | it sells | the used | used market | on the used market | insured | broke | cracked',
      ),
    },
  ],
  examples: {
    block: [
      'Ball head, good condition, 120 euros, collection from Hull.',
      'Two brand new sealed monitors, 190 each, shipping extra.',
      'Carbon legs, barely used, with box. 240 euros, cash on pick up.',
    ],
    pass: [
      'It arrived in a sealed box, I paid 89 euros with shipping.',
      'Is 120 a fair price for one in good condition?',
      'My used one cost 60 euros and works fine.',
    ],
  },
}
