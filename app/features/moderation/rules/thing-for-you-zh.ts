import type { Rule } from '#app/features/moderation/rule.ts'

export const thingForYouZh: Rule = {
  id: 'thing-for-you-zh',
  family: 'for-sale',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'Something of yours looks for a taker', 'zh-CN': '闲置找人接手' },
  advice: {
    en: 'Say how it held up and why you changed; find a taker elsewhere.',
    'zh-CN': '可以说说它用得怎么样、为什么换；找人接手请到别处。',
  },
  match: {
    any: [
      { all: [{ list: 'spare-zh' }, { list: 'claims-zh' }], near: 50 },
      { all: [{ list: 'spare-zh' }, { list: 'asks-zh' }], near: 50 },
      { all: [{ list: 'condition-zh' }, { list: 'asks-zh' }], near: 45 },
      { all: [{ list: 'condition-zh' }, { list: 'bare-sum-zh' }], near: 25 },
      { all: [{ list: 'claims-zh' }, { list: 'asks-zh' }], near: 30 },
      { all: [{ list: 'claims-zh' }, { list: 'bare-sum-zh' }], near: 25 },
      { all: [{ list: 'spare-zh' }, { list: 'condition-zh' }], near: 30 },
      { all: [{ list: 'spare-zh' }, { list: 'bare-sum-zh' }], near: 25 },
      { all: [{ list: 'claims-zh' }, { list: 'condition-zh' }], near: 25 },
      {
        all: [
          { list: 'listing-zh' },
          {
            any: [
              { list: 'asks-zh' },
              { list: 'claims-zh' },
              { list: 'condition-zh' },
              { list: 'bare-sum-zh' },
              { list: 'sale-terms-zh' },
            ],
          },
        ],
        near: 50,
      },
    ],
  },
  atMost: 'hold',
  except: [{ list: 'retold-zh' }],
  examples: {
    block: [
      '衣柜里站着一只肩托，谁缺的说一声，给三百就行。',
      '多买了一根线，没开封，35包邮。',
      '搬家清东西，灯架两支，喜欢自己来搬。',
    ],
    pass: [
      '背包买回来就在柜子里吃灰，肩带太窄。',
      '换下来的螺丝别扔，规格是四分之一。',
      '谁家的板子能通用，说一声我记下来。',
    ],
  },
}
