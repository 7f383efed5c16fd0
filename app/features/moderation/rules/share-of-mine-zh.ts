import type { Rule } from '#app/features/moderation/rule.ts'

export const shareOfMineZhRule: Rule = {
  id: 'share-of-mine-zh',
  family: 'affiliate',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'A way to buy that pays the writer', 'zh-CN': '从这里买我有份' },
  advice: {
    en: 'Link to the page itself, and leave out what you get for it.',
    'zh-CN': '请直接链接页面，去掉推荐码和返利。',
  },
  atMost: 'hold',
  match: {
    any: [
      { list: 'favour-counted-zh' },
      { all: [{ list: 'way-there-zh' }, { list: 'share-of-mine-zh' }], near: 40 },
      { all: [{ list: 'who-sent-you-zh' }, { any: [{ list: 'less-to-pay-zh' }, { list: 'gains-zh' }] }], near: 30 },
      {
        all: [{ list: 'clicks-for-me-zh' }, { any: [{ list: 'share-of-mine-zh' }, { list: 'any-shop-link-zh' }] }],
        near: 30,
      },
    ],
  },
  except: [{ list: 'mere-talk-zh' }, { list: 'asked-zh' }],
  examples: {
    block: [
      '从我主页的小篮子点进去买，价格一样，年底我能攒出一支镜头。',
      '注册那步会问谁告诉你的，写我就行，他们会给我寄点小东西。',
      '扫这张码下单，你首日免租，我多一天时长。',
    ],
    pass: [
      '评论区说的那颗螺丝我也有一份图纸，尺寸对得上。',
      '链接里的说明书少一页，第三页讲电压。',
      '会员积分的页面给我报错，刷新才好。',
    ],
  },
}
