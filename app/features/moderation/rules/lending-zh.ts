import type { Rule } from '#app/features/moderation/rule.ts'

export const lendingZh: Rule = {
  id: 'lending-zh',
  family: 'for-sale',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'Gear or a room for rent', 'zh-CN': '出租、求租' },
  advice: {
    en: 'Say how it works on a job; let or rent it elsewhere.',
    'zh-CN': '可以说说用起来怎么样；出租和求租请到别处。',
  },
  match: { all: [{ list: 'lending-zh' }, { list: 'lending-terms-zh' }], near: 45 },
  atMost: 'hold',
  except: [
    { list: 'retold-zh' },
    {
      words: [
        '租了',
        '租过',
        '租来',
        '租的',
        '租不起',
        '哪里租',
        '哪儿租',
        '租赁公司',
        '租赁行',
        '租金太',
        '借过',
        '借了',
        '借来',
      ],
    },
  ],
  examples: {
    block: [
      '租：八米摇臂，武汉本地，按天算，押一付一。',
      '这台滑轨可以借走，一天三百，押身份证。',
      '求租一套图传，下周三用，价格好说。',
    ],
    pass: [
      '租了一天三百，还不如自己买。',
      '从租赁公司借来的滑轨，一天就坏了。',
      '租一支长焦去拍鸟，一天下来手臂都酸了。',
    ],
  },
}
