import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const smallAdvert: Rule = {
  id: 'small-advert',
  family: 'for-sale',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A small advert', 'zh-CN': '分类小广告' },
  advice: {
    en: 'Say how the thing served you; sell, lend, swap and look for it elsewhere.',
    'zh-CN': '可以说说它用得怎么样；买卖、出借、交换、求购请到别处。',
  },
  match: {
    weigh: [
      { part: { list: 'advert-beginnings' }, weight: 4 },
      { part: { list: 'on-its-way-out' }, weight: 2 },
      { part: { list: 'wooing' }, weight: 2 },
      { part: { list: 'loose-sums' }, weight: 2 },
      { part: { list: 'who-wants-it' }, weight: 2 },
      { part: { list: 'deal-terms' }, weight: 1 },
      { part: { list: 'left-over' }, weight: 1 },
      { part: { list: 'haggling' }, weight: 1 },
      { part: { list: 'told-of-trade' }, weight: -2 },
      { part: { list: 'others-adverts' }, weight: -3 },
      { part: { list: 'honest-talk' }, weight: -2 },
    ],
    least: 4,
    near: 160,
  },
  except: [{ words: phrases('which one should | what should i | how do i | what are you using | is it worth') }],
  examples: {
    block: [
      'Price lowered: monitor cage with hood, now £38.',
      'I only shoot with one body these days, so the second plate can be had for seventy.',
      'Anyone in Perth chasing a boom arm? $60, fits in a hatchback.',
    ],
    pass: [
      'The price was lowered after I had bought mine.',
      'My second plate rattled, so it went back.',
      'Has anyone in Perth seen the new boom arm in a shop?',
    ],
  },
}
