import type { Rule } from '#app/features/moderation/rule.ts'

export const anyoneNeedsZh: Rule = {
  id: 'anyone-needs-zh',
  family: 'for-sale',
  state: 'review',
  version: 1,
  languages: ['zh-CN'],
  owner: 'moderators',
  title: { en: 'Asks who wants to buy it', 'zh-CN': '问谁要买' },
  advice: {
    en: 'Say how it held up and why you changed; find a taker elsewhere.',
    'zh-CN': '可以说说它用得怎么样、为什么换；找人接手请到别处。',
  },
  match: {
    all: [
      {
        pattern: '(?:有人|有没有人|有谁|谁|哪位)(?:需要|想要|要的|要吗|要么|收吗|想收|接手)',
        needs: ['需要', '想要', '要的', '要吗', '要么', '收吗', '想收', '接手'],
      },
      {
        any: [
          { list: 'sale-terms-zh' },
          { pattern: '价格好(?:商量|说)|可小刀|便宜出', needs: ['价格好', '可小刀', '便宜出'] },
        ],
      },
    ],
    near: 30,
  },
  except: [{ list: 'told-zh' }],
  examples: {
    block: [
      '手里两块 V 口电池闲着，九成新，有人需要吗？价格好商量，包邮。',
      '多出来一支魔术臂，谁想要？可小刀，同城自提。',
      '旧云台用不上了，有人要吗？包邮。',
    ],
    pass: [
      '有人需要更长的导管吗？我量了三种长度的下垂。',
      '有没有人需要左手版的手柄？我觉得该做一个。',
      '谁想要防转销的图纸？我可以画在下面。',
    ],
  },
}
