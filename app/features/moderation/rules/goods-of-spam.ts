import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const goodsOfSpam: Rule = {
  id: 'goods-of-spam',
  family: 'contact-ad',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Mass advertising', 'zh-CN': '群发广告' },
  advice: {
    en: 'Answer here, where everybody learns from it; leave out numbers and accounts.',
    'zh-CN': '请直接在帖子里回复，不要留联系方式。',
  },
  match: {
    all: [
      { list: 'spam-goods' },
      {
        any: [
          { list: 'calls' },
          { list: 'prices' },
          { url: {} },
          { contactHandle: true },
          {
            words: phrases(
              `apply | apply now | whatsapp | telegram | book now | book your | book a | call now | call us | call today | contact us | click | sign up | visit | visit us | download | reply | text | guaranteed | no credit check | without exam | no exam | free consultation | free quote | free trial | approved | join | enrol | enroll | limited time | this month | today | best rates | low rates | % off | from only | deposit bonus | install | app store | google play | pay later | order online | get a quote | message | dm | inbox | link`,
            ),
          },
        ],
      },
    ],
    near: 110,
  },
  except: [
    { list: 'honest-talk' },
    { words: ['?', 'i shot', 'we shot', 'shooting for', 'client', 'customer of mine', 'my job'] },
  ],
  examples: {
    block: [
      'Personal loans approved in 5 minutes, no credit check. Apply now!',
      'Dental implants at half the price, book your free consultation today.',
      'Get your IELTS certificate without exam. WhatsApp us.',
      'Luxury apartments in Dubai from $90,000, call now.',
      'Lose weight in 2 weeks with our tea, click the link.',
    ],
    pass: [
      'The casino floor is dark, so I used the small light on an arm.',
      'My insurance wants the serial number of the cage.',
      'This strap made me lose weight: 400 grams less than the old one.',
    ],
  },
}
