import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const offeredByItsSound: Rule = {
  id: 'offered-by-its-sound',
  family: 'for-sale',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Sums and takers in the tone of an offer', 'zh-CN': '听起来像在出让' },
  advice: {
    en: 'Say how the thing served you; leave out what it may be had for and who may have it.',
    'zh-CN': '可以说说它用得怎么样；别写多少钱出、给谁。',
  },
  match: {
    all: [
      {
        any: [
          { list: 'loose-sums' },
          { list: 'on-its-way-out' },
          { list: 'wooing' },
          { list: 'who-wants-it' },
          { list: 'advert-beginnings' },
          { list: 'left-over' },
          { list: 'hand-over' },
          { list: 'takers-sought' },
          { list: 'haggling' },
          { list: 'sought' },
          { list: 'lending' },
          { list: 'swapping' },
        ],
      },
      { tone: 1.2 },
    ],
  },
  except: [
    { list: 'honest-talk' },
    { list: 'told-of-trade' },
    { list: 'others-adverts' },
    { list: 'bought' },
    {
      words: phrases(
        'after a year | after six months | after three months | after two months | months in | no complaints | come off | came off | broke | squeaks | rattles | rattled | nobody should | gave my | i gave | habe | gekauft',
      ),
    },
  ],
  atMost: 'hold',
  examples: {
    block: [
      'Offering a small splitter, works, eight euros, collection in Hull.',
      'The gimbal went yesterday, the handles are still there at 20 each.',
      'Could be tempted to part with my spare strap. Surprise me with an offer.',
    ],
    pass: [
      'The splitter works and got warm once.',
      'My assistant has used the handle every weekend since.',
      'The lever left a mark on my body, and 45 euros for a plate is a lot.',
    ],
  },
}
