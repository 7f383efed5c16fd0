import type { Rule } from '#app/features/moderation/rule.ts'

export const numberAndWares: Rule = {
  id: 'number-and-wares',
  family: 'contact-ad',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A number or address to write to', 'zh-CN': '电话或邮箱' },
  advice: {
    en: 'Answer here, where everybody learns from it; leave out numbers and accounts.',
    'zh-CN': '请直接在帖子里回复，不要留联系方式。',
  },
  match: {
    all: [
      {
        any: [
          { contactHandle: ['mail', 'phone', 'whatsapp', 'telegram'] },
          { list: 'handles' },
          {
            pattern:
              '\\b0?555[ -]\\d{2,4}(?:[ -]?\\d{1,4})?\\b|(?:call|text|phone|ring)[^\\n]{0,30}\\b\\d{3}[ -]\\d{3}[ -]\\d{4}\\b',
            needs: ['555', '0555', 'call', 'text', 'phone', 'ring'],
          },
          {
            pattern:
              '\\b(?:(?:oh|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|double|triple|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|plus)[ ,.-]{1,2}){5,}',
            needs: ['five', 'three', 'zero', 'double', 'plus', 'six', 'seven', 'eight', 'nine', 'four', 'two', 'one'],
          },
        ],
      },
      { list: 'call-for-wares' },
    ],
    near: 110,
  },
  except: [
    { list: 'others-adverts' },
    { list: 'quotations' },
    {
      words: [
        'support',
        'hotline',
        'warranty',
        'customer service',
        'serial',
        'part number',
        'spam',
        'mailed me',
        'wrote to me',
      ],
    },
  ],
  examples: {
    block: [
      "Need a strap with your studio's name? info@strapyard.example, pictures of past jobs gladly sent.",
      'He rebuilds leather cases and picks up: 0555 68 12.',
      'Earn from home, text PHOTO to +1 555 0199 22.',
    ],
    pass: [
      'The serial is 555 and the part has six holes.',
      'Their support: they picked up the phone at once.',
      'One, two, three and the plate is in.',
    ],
  },
}
