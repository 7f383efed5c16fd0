import type { Rule } from '#app/features/moderation/rule.ts'

export const knowsASupplier: Rule = {
  id: 'knows-a-supplier',
  family: 'contact-ad',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A go-between', 'zh-CN': '代为牵线' },
  advice: {
    en: 'Answer in the thread, where everybody learns from it.',
    'zh-CN': '请直接在帖子里回答，让大家都能看到。',
  },
  match: { all: [{ list: 'somebody-i-know' }, { list: 'i-lead-you-there' }], near: 160 },
  except: [{ list: 'honest-talk' }, { list: 'others-adverts' }],

  examples: {
    block: [
      'My brother makes cables to order. I can give out his mail to whoever asks.',
      "The guy who fixes mine is called Bruno, he's on Signal.",
      "A contact at the factory sells the ones that failed inspection. Write if you'd like to know more.",
    ],
    pass: [
      'A friend of mine uses the same clamp and has no play.',
      'My brother prints these in PETG and they last a season.',
      'The guy at the service centre told me to use blue thread locker.',
    ],
  },
}
