import type { Rule } from '#app/features/moderation/rule.ts'

export const soundsLikeAnOffer: Rule = {
  id: 'sounds-like-an-offer',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: ['en', 'zh-CN'],
  owner: 'moderators',
  title: { en: 'Sounds like an offer', 'zh-CN': '读起来像推销' },
  advice: {
    en: 'No single word is at fault. Tell what the gear did for you; leave out what readers could get and where.',
    'zh-CN': '没有哪个词有错。请说说器材用得怎样，别写大家能得到什么、去哪里拿。',
  },
  match: { tone: 2.2 },
  fields: ['title', 'text'],
  atMost: 'hold',
  examples: {
    block: [
      'Selling my cage, boxed and as new, 80 plus shipping, message me if you want it or take the handle with it for 110.',
      'We just opened our shop for handmade straps: follow us, use our code at checkout and get free shipping this week.',
      '全新未拆的兔笼，低价出，包邮，要的私信我，先到先得，多买再优惠，手慢无。',
    ],
    pass: [
      'I paid 80 for my cage in the sale, shipping took a week, and the finish is already coming off near the shoe.',
      'The shop that sold me the strap closed last year. Does anybody know whose buckle fits?',
      '去年双十一低价买的兔笼，包邮到家，用到现在螺丝孔有点滑丝。',
    ],
  },
}
