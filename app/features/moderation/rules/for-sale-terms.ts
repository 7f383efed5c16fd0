import type { Rule } from '#app/features/moderation/rule.ts'

export const forSaleTerms: Rule = {
  id: 'for-sale-terms',
  family: 'for-sale',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Something for sale, with terms', 'zh-CN': '出售条件' },
  advice: {
    en: 'Ask what it is worth or how it holds up; sell it elsewhere.',
    'zh-CN': '可以问它值多少、好不好用；买卖请到别处。',
  },
  match: { all: [{ list: 'sales' }, { any: [{ list: 'sale-terms' }, { list: 'contact-calls' }] }], near: 140 },
  except: [{ words: ['should i', 'sticker', 'stickers', 'not for sale', 'demo unit', 'used gear', 'who sells'] }],
  examples: {
    block: [
      'WTS SmallRig cage for R5. Firm, buyer pays shipping.',
      'Looking to sell my whole lighting kit, message me.',
      'Selling a gimbal, like new, local pickup in Leeds.',
    ],
    pass: [
      'Should I sell my RS2 or keep it for the 3 kg payload?',
      'Before selling my old head I want to know if the plate fits.',
      'The shop is selling it with a firm lever now.',
    ],
  },
}
