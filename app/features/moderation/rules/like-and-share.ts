import type { Rule } from '#app/features/moderation/rule.ts'

export const likeAndShare: Rule = {
  id: 'like-and-share',
  family: 'self-promotion',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A plea for likes', 'zh-CN': '求点赞' },
  advice: {
    en: 'Say here what you know; your own places belong in your profile, without an offer.',
    'zh-CN': '把内容直接写在这里，不要引流到自己的店铺或频道。',
  },
  match: {
    all: [
      {
        pattern: '\\b(?:smash|hit|leave|drop|give)\\b[^\\n.!?]{0,12}\\b(?:like|thumbs up|bell|comment|follow)\\b',
        needs: ['smash', 'hit', 'leave', 'drop', 'give'],
      },
      {
        words: [
          'my channel',
          'my video',
          'new video',
          'our channel',
          'that like button',
          'like button',
          'subscribe',
          'my page',
          'watch it',
        ],
      },
    ],
    near: 80,
  },
  examples: {
    block: [
      'Go watch it on my channel and smash that like button.',
      'Drop a like on my page if this helped.',
      'Hit the bell and subscribe for rig tours.',
    ],
    pass: [
      'Hit me with your best cable management ideas.',
      'The like button on this forum jumps on mobile.',
      'I gave it a comment in the other thread.',
    ],
  },
}
