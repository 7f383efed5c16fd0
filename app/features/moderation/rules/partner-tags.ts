import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const partnerTags: Rule = {
  id: 'partner-tags',
  family: 'affiliate',
  state: 'review',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A link with a partner tag', 'zh-CN': '带推广标记的链接' },
  advice: {
    en: 'Link to the page itself, without anything that counts for you.',
    'zh-CN': '请直接给出原始链接，不要带任何返利。',
  },
  match: {
    any: [
      {
        url: {
          queryKeys: phrases(
            'partner | partnerid | friend | sponsor | amb | ambassador | creator | godparent | introducer',
          ),
          notValues: 'true|false|no|yes|\\d{1,2}|footer|header|home|google|dhl|ups',
        },
      },
      {
        url: {
          queryKeys: phrases('tag | t | src | sub | u | cmp'),
          notValues: '[a-z_ +%-]+|\\d+|\\d+[smh]?|\\d+m\\d+s|.*\\..*|v\\d.*|[a-z]{1,3}\\d{1,2}|.*:.*',
        },
      },
    ],
  },
  except: [{ list: 'others-adverts' }],
  examples: {
    block: [
      'The one I use: https://kitewing.example/k5?partner=slowpan',
      'For whoever asked: amzlink.example/dp/B0Q7?tag=twobodies0c-20',
      'rigs.example/arm?u=mikkel_88',
    ],
    pass: [
      'The clip at the right second: https://video.example/watch?v=abc&t=95s',
      'All posts on it: https://blog.example/?tag=tripods',
      'The list: https://lab.example/table?partner=true',
    ],
  },
}
