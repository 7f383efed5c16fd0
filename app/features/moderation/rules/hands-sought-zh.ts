import type { Rule } from '#app/features/moderation/rule.ts'

export const handsSoughtZhRule: Rule = {
  id: 'hands-sought-zh',
  family: 'contact-ad',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'Hands sought for a job', 'zh-CN': '招人干活' },
  advice: {
    en: 'Please look for crew elsewhere; here we talk about gear.',
    'zh-CN': '招人请到别处，这里只谈器材。',
  },
  atMost: 'hold',
  match: { all: [{ list: 'hands-sought-zh' }, { list: 'hands-terms-zh' }], near: 40 },
  except: [{ list: 'mere-talk-zh' }],
  examples: {
    block: [
      '急招摄影助理两名，会布光优先，日结。',
      '下周缺个跟焦员，一天八百，包吃住，私我发作品。',
      '徵婚攝助理一位，車馬費面議，自備器材者優先。',
    ],
    pass: ['找助理扶着灯架，拍了一天没倒。', '缺一颗螺丝，司机在后备箱里找到了。', '摄影师一天换六块电池，这块最轻。'],
  },
}
