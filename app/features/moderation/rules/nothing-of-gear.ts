import type { Rule } from '#app/features/moderation/rule.ts'

export const nothingOfGear: Rule = {
  id: 'nothing-of-gear',
  family: 'off-topic',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A thread without any gear in it', 'zh-CN': '没有提到器材的主题' },
  advice: {
    en: 'Here we talk about gear; this has better places. Ask what the gear can do for it, or post it elsewhere.',
    'zh-CN': '这里只谈器材；这类话题请到别处。也可以改问器材怎么用。',
  },
  match: { all: [{ list: 'life-at-large' }, { none: [{ list: 'gear-of-any-kind' }] }] },
  fields: ['title'],
  atMost: 'hint',
  examples: {
    block: [
      'Which country has the rudest tourists? After this summer, I have a ranking.',
      'Should I quit my staff job? Eight years, pension, dental.',
      'Unpopular: contests are a racket. Same five judges, same foggy church.',
    ],
    pass: [
      'Does anyone know what grease a Vinten takes?',
      'What do people use against sagging arms?',
      'My opinion of the new zip: it is loud.',
    ],
  },
}
