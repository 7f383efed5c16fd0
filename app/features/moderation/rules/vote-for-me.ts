import type { Rule } from '#app/features/moderation/rule.ts'

export const voteForMe: Rule = {
  id: 'vote-for-me',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: ['en', 'zh-CN'],
  owner: 'moderators',
  title: { en: 'A plea for votes', 'zh-CN': '拉票' },
  advice: {
    en: 'Show the picture here and tell how it was rigged.',
    'zh-CN': '欢迎在这里发照片、讲讲怎么拍的，请不要拉票。',
  },
  match: {
    any: [
      { pattern: '\\bvote for (?:my|our|me|us)\\b', needs: ['vote'] },
      { all: [{ pattern: '\\b(?:please|pls) vote\\b', needs: ['vote'] }, { url: {} }], near: 60 },
      { pattern: '(?:帮|给)[^\\n。,]{0,12}投[^\\n。,]{0,3}票|求投票|拉票|投我一票', needs: ['投', '票'] },
    ],
  },
  examples: {
    block: [
      'Vote for my picture in this contest please.',
      '麻烦大家帮我的参赛作品投一票。',
      'Please vote here: https://vote.example/44',
    ],
    pass: [
      'I vote for the longer lever, who else?',
      'One vote more and this request is on the board.',
      '这个需求我投一票，左手版早该有了。',
    ],
  },
}
