import type { Rule } from '#app/features/moderation/rule.ts'

export const checkMeOut: Rule = {
  id: 'check-me-out',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A plea for attention', 'zh-CN': '求关注' },
  advice: {
    en: 'Say here what you know; your own places belong in your profile, without an offer.',
    'zh-CN': '把内容直接写在这里，不要引流到自己的店铺或频道。',
  },
  match: {
    any: [
      {
        words: [
          'check me out',
          'check us out',
          'click my name',
          'click my profile',
          'click my picture',
          'visit my profile',
          'subscribe to me',
          'sub to me',
          'sub to my',
          'follow back',
          'follow for follow',
          'f4f',
          'l4l',
          'sub back',
          'support small creators',
          'support me by',
          'could use a few more followers',
          'need more subscribers',
          'need subscribers',
          'thumbs up if',
          'share the love',
          'come see more on my',
          'see more on my',
          'more on my page',
          'find me on instagram',
          'find me on tiktok',
          'find me on youtube',
          'give me a follow',
          'give us a follow',
          'drop a follow',
          'small youtuber',
          'small channel',
        ],
      },
      {
        pattern:
          '\\b(?:my )?(?:ig|insta|instagram|tiktok|yt|youtube)(?: (?:is|handle|name|account|page))?\\b ?(?:is |: ?|@)@?[a-z0-9_.]{4,}',
        needs: ['ig', 'insta', 'instagram', 'tiktok', 'yt', 'youtube'],
      },
    ],
  },
  except: [{ words: ['asks me', 'asks you', 'ridiculous', "the maker's", 'the company'] }],
  examples: {
    block: ['Check me out, I film rigs too.', 'My ig is @night.rigger', 'Love this, come see more on my insta.'],
    pass: [
      'The app asks me to follow them on Instagram before it pairs.',
      'Check the out port, it is loose.',
      'Instagram rigs look great and weigh five kilos.',
    ],
  },
}
