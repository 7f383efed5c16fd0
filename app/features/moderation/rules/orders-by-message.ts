import type { Rule } from '#app/features/moderation/rule.ts'

export const ordersByMessage: Rule = {
  id: 'orders-by-message',
  family: 'contact-ad',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Orders by message', 'zh-CN': '私信下单' },
  advice: {
    en: 'Answer here, where everybody learns from it; leave out numbers and accounts.',
    'zh-CN': '请直接在帖子里回复，不要留联系方式。',
  },
  match: {
    all: [
      {
        words: [
          'for orders',
          'orders and prices',
          'to order',
          'interested?',
          'if interested',
          'if you are interested',
          'for sale enquiries',
          'price list',
          'order through',
          'to book',
        ],
      },
      { list: 'contact-calls' },
    ],
    near: 40,
  },
  except: [{ list: 'buyer-talk' }],
  examples: {
    block: ['For orders and prices DM me on insta @rigsbykai', 'Interested? Inbox me.', 'If interested, message me.'],
    pass: [
      'If you are interested in the numbers, the table is below.',
      'To order the spare part I had to call them.',
      'Interested in a left-handed version? Press Me too.',
    ],
  },
}
