import type { Rule } from '#app/features/moderation/rule.ts'

export const secondHandContactZh: Rule = {
  id: 'second-hand-contact-zh',
  family: 'for-sale',
  state: 'review',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'Second-hand, write to me', 'zh-CN': '二手私聊' },
  advice: {
    en: 'Ask what it is worth or how it holds up; sell it elsewhere.',
    'zh-CN': '可以问它值多少、好不好用；买卖请到别处。',
  },
  match: {
    all: [
      { list: 'sales-zh' },
      {
        any: [
          {
            words: [
              '要的滴滴',
              '要的私',
              '看上的私',
              '感兴趣私',
              '要的联系',
              '有意私',
              '私聊',
              '私我',
              '滴滴',
              '可走平台',
              '走闲鱼',
              '走咸鱼',
            ],
          },
        ],
      },
    ],
    near: 80,
  },
  except: [{ list: 'told-zh' }],
  examples: {
    block: ['回血！出一堆相机配件，要的滴滴。', '便宜卖了一支脚架，看上的私。', '出一台富士，可走平台。'],
    pass: [
      '出现异响以后我拆开看，是弹簧片断了。',
      '一支脚架断了腿，客服让我寄回去。',
      '卖家说间隙是正常的，我觉得不正常。',
    ],
  },
}
