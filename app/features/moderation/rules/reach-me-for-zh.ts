import type { Rule } from '#app/features/moderation/rule.ts'

export const reachMeForZh: Rule = {
  id: 'reach-me-for-zh',
  family: 'contact-ad',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'Reach me outside, and what for', 'zh-CN': '站外找我办事' },
  advice: {
    en: 'Answer here, where everybody learns from it; leave out numbers and accounts.',
    'zh-CN': '请直接在帖子里回复，不要留联系方式。',
  },
  match: {
    any: [
      {
        all: [
          { list: 'ways-to-me-zh' },
          {
            any: [
              { list: 'what-for-zh' },
              { list: 'who-should-zh' },
              { list: 'my-trade-zh' },
              { list: 'coupon-names-zh' },
              { list: 'price-falls-zh' },
            ],
          },
        ],
        near: 30,
      },
      { all: [{ list: 'go-between-zh' }, { any: [{ list: 'what-for-zh' }, { list: 'who-should-zh' }] }], near: 30 },
    ],
  },
  except: [
    { list: 'mere-talk-zh' },
    { words: ['序列号', '编号', '客服', '售后', '官方', '报修', '维修点', '前台', '总台', '宾馆', '酒店'] },
  ],
  examples: {
    block: [
      '想要一整套的，电话后四位留给我，我主动打给你报价。',
      '有位师傅专做背带，需要的话我把他电话给你。',
      '平日影棚空著，想借的敲我 IG：studio.k_tw。',
    ],
    pass: [
      '想要图纸的话我明天量好画在下面。',
      '电话打给官方维修部，说停产了没有备件。',
      '有位摄影师介绍过这种布光，大家可以搜他的书。',
    ],
  },
}
