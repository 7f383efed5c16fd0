import type { Rule } from '#app/features/moderation/rule.ts'

export const messengerHandle: Rule = {
  id: 'messenger-handle',
  family: 'contact-ad',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A contact outside the forum', 'zh-CN': '站外联系方式' },
  advice: {
    en: 'Answer here, where everybody learns from it; leave out numbers and accounts.',
    'zh-CN': '请直接在帖子里回复，不要留联系方式。',
  },
  match: { list: 'handles' },
  except: [
    {
      words: [
        'support',
        'customer service',
        'hotline',
        'the company',
        'the maker',
        'the dealer',
        'warranty',
        'service center',
        'service centre',
      ],
    },
  ],
  examples: {
    block: ['Contact me on WhatsApp 00447700900123', 'My wechat: @rigs_by_kai', 'Call me on +49 170 1234567'],
    pass: [
      'Call the dealer, the number on the invoice is wrong.',
      'Text on the knob 2049-1 wears off.',
      'I use two lines 12 and 15 mm apart.',
    ],
  },
}
