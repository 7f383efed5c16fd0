import type { Rule } from '#app/features/moderation/rule.ts'

export const priceOnRequest: Rule = {
  id: 'price-on-request',
  family: 'contact-ad',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Write to me for the price', 'zh-CN': '私聊问价' },
  advice: {
    en: 'Answer here, where everybody learns from it; leave out numbers and accounts.',
    'zh-CN': '请直接在帖子里回复，不要留联系方式。',
  },
  match: {
    all: [
      {
        pattern: '\\b(?:dm|pm|inbox|message|text|whatsapp|email|contact|call|write to|ask)(?: (?:me|us))?\\b',
        needs: ['dm', 'pm', 'inbox', 'message', 'text', 'whatsapp', 'email', 'contact', 'call', 'write to', 'ask'],
      },
      {
        pattern:
          '\\b(?:for|about) (?:the |a |an |more |my |our |full |wholesale |best |new ){0,2}(?:price|prices|price list|pricelist|details and price|orders?|discount|rates?|quote|catalogue|catalog|cheap|deals?|presets?|bookings?)\\b',
        needs: ['price', 'order', 'discount', 'rate', 'quote', 'catalog', 'cheap', 'deal', 'preset', 'booking'],
      },
    ],
    near: 24,
  },
  except: [
    {
      words: [
        'support',
        'the company',
        'the maker',
        'customer service',
        'the dealer',
        'they told',
        'it says',
        'asked',
        'the app',
        'from the app',
        'answered',
      ],
    },
  ],
  examples: {
    block: ['Inbox me for the price list.', 'For details: contact me on insta for prices.', 'DM me for presets.'],
    pass: [
      'I will ask the dealer about the price of the knob.',
      'Message from the app: "contact service for a quote".',
      'Email the company about the order, they answered me.',
    ],
  },
}
