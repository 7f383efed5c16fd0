import type { Rule } from '#app/features/moderation/rule.ts'

export const rumours: Rule = {
  id: 'rumours',
  family: 'off-topic',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A rumour without a use', 'zh-CN': '无用的传闻' },
  advice: {
    en: 'Here we talk about gear; this has better places. Ask what the gear can do for it, or post it elsewhere.',
    'zh-CN': '这里只谈器材；这类话题请到别处。也可以改问器材怎么用。',
  },
  match: {
    words: [
      'i hear there',
      'insider whisper',
      'a little bird',
      'my source says',
      'sources say',
      'leaked specs',
      'leak says',
      'rumour has it',
      'rumor has it',
      'rumoured merger',
      'merger coming',
      'no sources',
      'saw it on a forum',
      'believe!',
      'discuss.',
      'will be bought by',
      'going bankrupt',
    ],
  },
  except: [{ words: ['?'] }, { list: 'gear-at-hand' }],
  atMost: 'hint',
  examples: {
    block: [
      'Insider whisper: 100 megapixels and a free pony.',
      "I hear there's a merger coming. No sources. Discuss.",
      'Rumour has it that the big two join. Believe!',
    ],
    pass: [
      'Rumour has it the zip moved to the other side, does anyone have the new bag?',
      'The new body is rumoured for September, should I wait with the cage?',
      'Does the leaked drawing show where the strap lugs of the cage sit?',
    ],
  },
}
