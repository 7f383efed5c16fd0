import type { Rule } from '#app/features/moderation/rule.ts'

export const insideWordZhRule: Rule = {
  id: 'inside-word-zh',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'A price through people I know', 'zh-CN': '走关系的价' },
  advice: {
    en: 'You may say what you paid; please do not arrange purchases here.',
    'zh-CN': '可以说自己的成交价，请不要在这里牵线买卖。',
  },
  match: { all: [{ list: 'inside-word-zh' }, { list: 'for-you-zh' }], near: 40 },
  except: [{ list: 'mere-talk-zh' }, { list: 'asked-zh' }, { list: 'past-buy-zh' }],
  examples: {
    block: [
      '朋友在厂里，外观件他能拿内部价，想要的跟我说型号。',
      '老板说拍片的都按同行给，进店说一声，别不好意思开口。',
      '我这边走教育渠道便宜三百，没有学校邮箱的我帮你过一手。',
    ],
    pass: [
      '同行里用这款的不多，都嫌锁扣太紧。',
      '代工厂换了一家，阳极氧化颜色也变了。',
      '仓库里堆了一年，电池内部已经鼓包。',
    ],
  },
}
