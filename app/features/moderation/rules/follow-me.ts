import type { Rule } from '#app/features/moderation/rule.ts'

export const followMe: Rule = {
  id: 'follow-me',
  family: 'self-promotion',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A call to follow', 'zh-CN': '求关注' },
  advice: {
    en: 'Say here what you know; your own places belong in your profile, without an offer.',
    'zh-CN': '把内容直接写在这里，不要引流到自己的店铺或频道。',
  },
  match: {
    all: [
      { pattern: '\\bfollow (?:me|us|my|our|@)', needs: ['follow'] },
      {
        any: [
          {
            pattern:
              '\\bon (?:insta(?:gram)?|tiktok|youtube|twitter|x|facebook|threads|vimeo|patreon|flickr|500px)\\b|@[a-z0-9_.]{4,}',
            needs: ['on', '@'],
          },
          {
            words: ['for daily', 'for more', 'for weekly', 'for rig', 'for tips', 'for deals', 'tag two', 'share this'],
          },
        ],
      },
    ],
    near: 40,
  },
  examples: {
    block: [
      'Follow me on Instagram @lens.wanderer',
      'Follow us for daily rig photos.',
      'Follow @kairigs on TikTok, new clips daily: follow me for more.',
    ],
    pass: [
      'I follow two channels that tested this gimbal.',
      'Please follow the manual on page 12.',
      'Follow my steps from post 4 and the play is gone.',
    ],
  },
}
