import type { Rule } from '#app/features/moderation/rule.ts'

export const nameWhoSentYou: Rule = {
  id: 'name-who-sent-you',
  family: 'affiliate',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Readers are to name the writer', 'zh-CN': '下单时报我的名字' },
  advice: {
    en: 'Link to the page itself, without anything that counts for you.',
    'zh-CN': '请直接给出原始链接，不要带任何返利。',
  },
  match: {
    all: [
      { list: 'who-sent-you' },
      { any: [{ list: 'pays-me' }, { list: 'per-reader' }, { list: 'savings-now' }, { list: 'my-name-there' }] },
    ],
    near: 120,
  },
  except: [
    { list: 'honest-talk' },
    { list: 'others-adverts' },
    { list: 'questions' },
    { words: ['invoice', 'warranty', 'serial', 'support'] },
  ],
  examples: {
    block: [
      'There is an optional box, introduced by, and I would be thrilled to see my handle in it.',
      'Put my name as the person who advised you, it is how I get my tapes for free.',
      'When they ask who told you, mine is Idris.',
    ],
    pass: [
      'They asked where I heard about them and I said on a train.',
      'The box asks who sent the parcel, so write the address clearly.',
      'My dealer recommended the longer screw and was right.',
    ],
  },
}
