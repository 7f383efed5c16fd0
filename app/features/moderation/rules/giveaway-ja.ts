import type { Rule } from '#app/features/moderation/rule.ts'

export const giveawayJa: Rule = {
  id: 'giveaway-ja',
  family: 'giveaway',
  state: 'review',
  version: 1,
  languages: ['ja'],
  owner: 'moderators',
  title: { en: 'A prize or gift to be won, in Japanese', 'zh-CN': '用日语发抽奖或赠品' },
  advice: {
    en: 'Tell about the gear; leave out the prize.',
    'zh-CN': '请讲器材，去掉抽奖。',
  },
  match: {
    all: [
      { list: 'prize-ja' },
      { any: [{ list: 'follow-ja' }, { list: 'calls-ja' }, { list: 'benefits-ja' }, { url: {} }] },
    ],
    near: 130,
  },
  except: [{ list: 'buyer-talk-ja' }],
  atMost: 'hold',
  examples: {
    block: [
      'フォロー&リポストで抽選3名様にプレゼント!',
      'アンケートに答えると当たります、こちらから survey.example',
      '無料サンプル配布、希望者はDMください。',
    ],
    pass: [
      '当たりロットを引いた人はいますか。',
      '個体差は抽選みたいで困ります。',
      '付属のプレゼント用の箱は要りません。',
    ],
  },
}
