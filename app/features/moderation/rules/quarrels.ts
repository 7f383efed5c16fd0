import type { Rule } from '#app/features/moderation/rule.ts'

export const quarrels: Rule = {
  id: 'quarrels',
  family: 'off-topic',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A quarrel between people', 'zh-CN': '私人争执' },
  advice: {
    en: 'Here we talk about gear; this has better places. Ask what the gear can do for it, or post it elsewhere.',
    'zh-CN': '这里只谈器材；这类话题请到别处。也可以改问器材怎么用。',
  },
  match: {
    words: [
      'called me a',
      'you know who you are',
      'screenshotted everything',
      'cried to the mods',
      'mods deleted my',
      'the mods deleted',
      'mods are biased',
      'banned me',
      'to the user who',
      'blocked me',
      'apologise to me',
      'apologize to me',
      'publicly apologise',
      'unfair moderation',
      'unban',
      'this user is',
      'expose this',
      'drama',
    ],
  },
  except: [{ list: 'gear-at-hand' }],

  examples: {
    block: [
      "To the user who called me a hack: I've screenshotted everything.",
      'Mods deleted my poem. It rhymed.',
      'He blocked me and I want him to apologise to me here.',
    ],
    pass: [
      "To the person who lost a washer at the meet-up: it's M6.",
      'The dealer called me about the wrong plate.',
      'The lens called for a longer foot, so I cut one.',
    ],
  },
}
