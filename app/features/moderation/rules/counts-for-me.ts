import type { Rule } from '#app/features/moderation/rule.ts'

export const countsForMe: Rule = {
  id: 'counts-for-me',
  family: 'affiliate',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A link or name that counts for the writer', 'zh-CN': '请走我的链接或报我的名字' },
  advice: {
    en: 'Link to the page itself, without anything that counts for you.',
    'zh-CN': '请直接给出原始链接，不要带任何返利。',
  },
  match: {
    weigh: [
      { part: { list: 'is-tracked' }, weight: 3 },
      { part: { list: 'pays-me' }, weight: 3 },
      { part: { list: 'refers-by-query' }, weight: 3 },
      { part: { list: 'invites-to-give' }, weight: 3 },
      { part: { list: 'links-of-mine' }, weight: 2 },
      { part: { list: 'that-way-please' }, weight: 2 },
      { part: { list: 'who-sent-you' }, weight: 2 },
      { part: { list: 'refers-by-path' }, weight: 2 },
      { part: { url: {} }, weight: 1 },
      { part: { list: 'per-reader' }, weight: 1 },
      { part: { list: 'sign-up-words' }, weight: 1 },
      { part: { list: 'gains' }, weight: 1 },
      { part: { list: 'for-the-taking' }, weight: 1 },
      { part: { list: 'complaints' }, weight: -1 },
      { part: { list: 'past-purchase' }, weight: -1 },
      { part: { list: 'quotations' }, weight: -1 },
    ],
    least: 4,
    near: 170,
  },
  except: [{ list: 'honest-talk' }, { list: 'others-adverts' }],
  examples: {
    block: [
      'Open it through the link in my profile first, it keeps my channel going.',
      'Here is the listing with my tag in it, because coffee: amz.example/B09',
      'Two more people and I reach gold level with the rental club, you would get the first weekend free.',
    ],
    pass: [
      'The link in my first post is broken, the drawing is below.',
      'My page of measurements is gone, I will post the table again.',
      'They pay me by the booking and I bring my own stands.',
    ],
  },
}
