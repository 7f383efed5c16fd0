import { PLACES_OF_PROOF } from '#app/features/moderation/lists/places-of-proof.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const comeAndSeeMine: Rule = {
  id: 'come-and-see-mine',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'An invitation to one’s own work', 'zh-CN': '邀请看自己的作品或生意' },
  advice: {
    en: 'Say here what you found out; leave out where to follow, watch, book or buy.',
    'zh-CN': '把心得写在这里；请不要引导关注、观看、预约或购买。',
  },
  match: {
    weigh: [
      { part: { list: 'own-works' }, weight: 2 },
      { part: { list: 'own-trade' }, weight: 2 },
      { part: { list: 'platforms' }, weight: 2 },
      { part: { list: 'opening-cries' }, weight: 2 },
      { part: { list: 'come-and-see' }, weight: 2 },
      { part: { list: 'room-for-more' }, weight: 1 },
      { part: { url: { notHosts: PLACES_OF_PROOF } }, weight: 2 },
      { part: { contactHandle: true }, weight: 2 },
      { part: { list: 'sums' }, weight: 1 },
      { part: { list: 'reach-me' }, weight: 1 },
      { part: { list: 'told-of-trade' }, weight: -1 },
      { part: { list: 'others-adverts' }, weight: -3 },
      { part: { list: 'honest-talk' }, weight: -2 },
    ],
    least: 4,
    near: 200,
  },
  examples: {
    block: [
      'My photobook is at the printer’s, 300 copies. You can reserve yours on saltroads.example.',
      'I built a calculator for it, it’s called wattsleft, have a look and tell me what you think.',
      'Hi, I’m a retoucher and available for weddings, 5 euros per picture, my portfolio is on my page.',
    ],
    pass: [
      'I built a calculator for it in a spreadsheet, the table is below.',
      'My studio has two lights of that sort and one squeaks.',
      'I watched a video on YouTube that shows the same fault.',
    ],
  },
}
