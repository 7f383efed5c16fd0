import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const bothOfUsGain: Rule = {
  id: 'both-of-us-gain',
  family: 'affiliate',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Something in it for the writer', 'zh-CN': '推荐人有好处' },
  advice: {
    en: 'Link to the page itself, and leave out what you get for it.',
    'zh-CN': '请直接链接页面，去掉推荐码和返利。',
  },
  match: {
    any: [
      { list: 'both-gain' },
      {
        all: [
          {
            words: phrases(
              'when you register | when you sign up | when you join | when you make an account | when you order | creating the account | create an account | signing up | joining the | sign up | on 1st order | first order | open an account',
            ),
          },
          {
            words: phrases(
              "my invitation | my name | i'm radoslav | quote policy | my id | my member number | my customer number | my number | my code | my word | my mail address | in the referrer | as referrer | referred by | recommended by | introduced by",
            ),
          },
        ],
        near: 110,
      },
    ],
  },
  except: [
    { list: 'honest-talk' },
    { list: 'others-adverts' },
    { list: 'wishes' },
    {
      words: phrases(
        `? | no affiliate | not an affiliate | no commission | without | they get | reviewers | youtubers | influencers | these days | hate | tired of | isn't | is not | not a partner | i get nothing | get nothing | removed | strip | stripped | don't earn | no referral | nobody`,
      ),
    },
  ],
  examples: {
    block: [
      'Order through the picture, I get points and you pay less.',
      'Their refer a friend thingy still has four slots.',
      'When you open an account, put my customer number as the person who told you.',
    ],
    pass: [
      'I get a few lux less with the grid.',
      'Both of us use the long plate.',
      'Sign up for the firmware notice and read it twice.',
    ],
  },
}
