import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const askMeWhere: Rule = {
  id: 'ask-me-where',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Cheap, and where on request', 'zh-CN': '便宜但私下告知' },
  advice: {
    en: 'Say what you paid and whether it is worth it; leave out the offer and where to take it.',
    'zh-CN': '可以说成交价和感受；请去掉优惠信息和购买方式。',
  },
  match: {
    all: [
      {
        list: 'where-is-a-secret',
      },
      {
        any: [
          { list: 'lower-prices' },
          { list: 'bargain-news' },
          {
            words: phrases(
              'everyone else wants | everybody else wants | the price on the label | the sticker | sticker price | list price | wholesale | cheaper | cheap | half the money | half the price | for a fraction | full price | full whack | much less | the same one for | same factory | same thing for',
            ),
          },
        ],
      },
    ],
    near: 130,
  },
  except: [{ list: 'honest-talk' }, { list: 'others-adverts' }, { list: 'questions' }, { words: ['how i know'] }],
  examples: {
    block: [
      'Found the cage for half the price at a shop nobody knows about. Ask me where.',
      'I would rather not name the shop, it is far cheaper than list. PM me for the name.',
      'The price on the label is for people who don’t ask.',
    ],
    pass: [
      'Cheaper rails wear faster, ask me how I know.',
      'I will not name the shop, they apologised and sent a new one.',
      'Ask where the screw goes before you tighten it.',
    ],
  },
}
