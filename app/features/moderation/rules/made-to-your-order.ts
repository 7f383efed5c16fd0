import type { Rule } from '#app/features/moderation/rule.ts'

export const madeToYourOrder: Rule = {
  id: 'made-to-your-order',
  family: 'contact-ad',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Work done to order', 'zh-CN': '接受定制' },
  advice: {
    en: 'Answer in the thread, where everybody learns from it.',
    'zh-CN': '请直接在帖子里回答，让大家都能看到。',
  },
  match: { all: [{ list: 'i-can-do-yours' }, { list: 'your-details' }], near: 140 },
  except: [{ list: 'honest-talk' }, { words: ['here so everyone', 'post it here', 'i can measure', 'in this thread'] }],

  examples: {
    block: [
      "Send me a sketch with dimensions and I'll tell you what it'd cost in aluminium.",
      'I cut them to length. Put the old rod next to a ruler and write me.',
      "Custom cable? Length, plugs, colour. That's all I need from you.",
    ],
    pass: [
      'Tell me the length of your rods and I can say which foot fits.',
      'I cut my rods to length with a pipe cutter.',
      'Send them a photo of the crack, they reply in a day.',
    ],
  },
}
