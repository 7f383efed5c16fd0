import type { Rule } from '#app/features/moderation/rule.ts'

export const marketVoiceZh: Rule = {
  id: 'market-voice-zh',
  family: 'for-sale',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'Said as at a market', 'zh-CN': '买卖、求购的口吻' },
  advice: {
    en: 'Say how it held up and why you changed; trade elsewhere.',
    'zh-CN': '可以说说它用得怎么样、为什么换；买卖请到别处。',
  },
  match: {
    weigh: [
      { part: { list: 'asks-zh' }, weight: 3 },
      { part: { list: 'claims-zh' }, weight: 2 },
      { part: { list: 'next-owner-zh' }, weight: 2 },
      { part: { list: 'dealing-zh' }, weight: 3 },
      { part: { list: 'spare-zh' }, weight: 2 },
      { part: { list: 'condition-zh' }, weight: 2 },
      { part: { list: 'seeker-terms-zh' }, weight: 2 },
      { part: { list: 'who-has-one-zh' }, weight: 2 },
      { part: { list: 'swap-zh' }, weight: 2 },
      { part: { list: 'lending-zh' }, weight: 2 },
      { part: { list: 'lending-terms-zh' }, weight: 1 },
      { part: { list: 'bare-sum-zh' }, weight: 1 },
      { part: { list: 'ware-tally-zh' }, weight: 1 },
      { part: { list: 'gear-study-zh' }, weight: -3 },
    ],
    least: 5,
    near: 36,
  },
  examples: {
    block: [
      'V口电池出两块，自己用的时候没怎么跑空过，循环数都能给你看。',
      '卖了不退：三米摇臂，少一个配重盘，450拉走。',
      '谁手里有旧的液压云台，我想换一只，独脚架给你。',
    ],
    pass: [
      '换下来两颗螺丝，旧的还能用，别扔。',
      '两支灯架都断在同一个地方，谁有断过的照片？',
      '我想换一块电池板，谁知道孔距是多少？',
    ],
  },
}
