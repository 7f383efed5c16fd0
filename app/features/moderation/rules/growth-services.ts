import type { Rule } from '#app/features/moderation/rule.ts'

export const growthServices: Rule = {
  id: 'growth-services',
  family: 'self-promotion',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Reach and followers for money', 'zh-CN': '买粉、刷量' },
  advice: {
    en: 'Say here what you know; your own places belong in your profile, without an offer.',
    'zh-CN': '把内容直接写在这里，不要引流到自己的店铺或频道。',
  },
  match: {
    all: [
      {
        pattern:
          '\\b(?:(?:photos|brand|business|work|page) in front of (?:millions|thousands)|guest posts?|real followers|buy followers|(?:more|free|cheap|get) (?:likes|followers|views|subscribers|clients|leads|customers)|(?:grow|boost|promote|explode) your (?:page|channel|instagram|insta|following|audience|business|sales|brand|photos?|website|reach|account)|rank (?:higher|first|#1)|seo (?:services?|agency|experts?))\\b',
        needs: [
          'in front of',
          'guest post',
          'followers',
          'likes',
          'views',
          'subscribers',
          'clients',
          'leads',
          'customers',
          'your',
          'rank',
          'seo',
        ],
      },
      { any: [{ url: {} }, { list: 'prices' }, { list: 'contact-calls' }, { list: 'order-calls' }] },
    ],
    near: 80,
  },
  except: [{ words: ['?'] }],
  examples: {
    block: [
      'Get your photos in front of millions, guest posts from $20, www.photopromo.example',
      'Grow your Instagram with real people, message us.',
      'More followers for your page: https://boost.example',
    ],
    pass: [
      'Boost your key by one stop and lift the fill.',
      'The thread got more views than answers.',
      'I stood in front of thousands at the concert with a $90 clamp.',
    ],
  },
}
