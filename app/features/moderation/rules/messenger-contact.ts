import type { Rule } from '#app/features/moderation/rule.ts'

export const messengerContact: Rule = {
  id: 'messenger-contact',
  family: 'contact-ad',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A contact and what it offers', 'zh-CN': '留联系方式招揽' },
  advice: {
    en: 'Answer here, where everybody learns from it; leave out numbers and accounts.',
    'zh-CN': '请直接在帖子里回复，不要留联系方式。',
  },
  match: {
    all: [
      { list: 'handles' },
      {
        any: [
          { list: 'trades' },
          { list: 'benefits' },
          { list: 'calls' },
          {
            words: [
              'add me',
              'join my',
              'join our',
              'join',
              'reach me',
              'contact me',
              'for details',
              'cheapest',
              'lenses',
              'orders',
              'price',
              'deals',
              'ask me how',
            ],
          },
        ],
      },
    ],
    near: 60,
  },
  except: [{ list: 'buyer-talk' }, { words: ['support', 'service desk', 'customer service', 'hotline'] }],
  examples: {
    block: [
      'Add me on WeChat for wholesale prices, id: camlover88',
      'Join my Telegram group for daily camera deals: t.me/cameradeals',
      'Text me at (555) 201-7788 for the cheapest lenses in town',
    ],
    pass: [
      'I messaged the company on WhatsApp and got a drawing of the part back.',
      'Email support with the serial number, that is what worked for me.',
      'The WeChat mini program of the light has no English.',
    ],
  },
}
