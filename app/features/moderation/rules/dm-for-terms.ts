import type { Rule } from '#app/features/moderation/rule.ts'

export const dmForTerms: Rule = {
  id: 'dm-for-terms',
  family: 'contact-ad',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Price or stock by message', 'zh-CN': '私下问价问货' },
  advice: {
    en: 'Say here, where everybody can read it, what you know of the product.',
    'zh-CN': '关于产品的事请直接写在这里，让大家都能看到。',
  },
  match: {
    any: [
      { list: 'terms-by-message' },
      { pattern: '\\bline id ?[:=] ?[a-z][a-z0-9._-]{3,24}', needs: ['line id'] },
      { pattern: '\\btext ["“\'][a-z0-9]{2,12}["”\'] to [+\\d]', needs: ['text'] },
    ],
  },
  except: [{ list: 'others-adverts' }, { list: 'honest-talk' }],
  examples: {
    block: [
      'DM me for stock and prices.',
      'LINE id: clampmaster.th, all sizes here.',
      'Text "RIG" to +1 555 0123 now.',
    ],
    pass: [
      'The price of the second version went up in May.',
      'Please mail me when the manual is online, the download gives an error.',
      'The QR code on the box leads to a page that is gone.',
    ],
  },
}
