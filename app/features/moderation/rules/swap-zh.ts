import type { Rule } from '#app/features/moderation/rule.ts'

export const swapZh: Rule = {
  id: 'swap-zh',
  family: 'for-sale',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'One piece for another', 'zh-CN': '置换、交换器材' },
  advice: {
    en: 'Say how the two compare; swap them elsewhere.',
    'zh-CN': '可以比较两件器材；置换请到别处。',
  },
  match: { all: [{ list: 'swap-zh' }, { list: 'swap-terms-zh' }], near: 45 },
  atMost: 'hold',
  except: [{ list: 'retold-zh' }, { words: ['以旧换新', '换货', '换新'] }],
  examples: {
    block: [
      '想跟人换一块R6的板子，品相差不多就行。',
      '拿我这支独脚架换一台小监视器，差价补。',
      '想置换一台稳定器，补差价都可以谈。',
    ],
    pass: ['用这颗螺丝换一个方向再拧就好了。', '想换一块板子，尺寸差了两毫米。', '拿长焦换广角以后，配重要往前移。'],
  },
}
