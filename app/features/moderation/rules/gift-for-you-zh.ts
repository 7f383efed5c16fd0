import type { Rule } from '#app/features/moderation/rule.ts'

export const giftForYouZh: Rule = {
  id: 'gift-for-you-zh',
  family: 'giveaway',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'Something to win or to be given', 'zh-CN': '送东西、抽奖、拉票' },
  advice: {
    en: 'Thank people here with an answer; run giveaways elsewhere.',
    'zh-CN': '请到别处办抽奖、赠送和拉票，这里用回答来互相帮助。',
  },
  match: {
    any: [
      { all: [{ list: 'trying-zh' }, { list: 'given-zh' }], near: 26 },
      { list: 'lots-zh' },
      { all: [{ list: 'for-nothing-zh' }, { list: 'fetch-it-zh' }], near: 35 },
      { all: [{ list: 'spare-zh' }, { list: 'for-nothing-zh' }], near: 35 },
      { list: 'triers-zh' },
      { list: 'votes-zh' },
    ],
  },
  atMost: 'hold',
  except: [{ list: 'lived-zh' }, { list: 'prize-talk-zh' }],
  examples: {
    block: [
      '第一百个回复的人我送他一个支架，大家顶起来。',
      '送出一个兔笼，只要帮我付个邮费。',
      '找几位拍产品的朋友白用一个月样机，用完归你。',
    ],
    pass: [
      '第一个回复说得对，垫片少了一个，谢谢。',
      '样机要寄回去，运费是厂家出的，说明一下。',
      '猜一下这根管子能撑多久，我赌三天。',
    ],
  },
}
