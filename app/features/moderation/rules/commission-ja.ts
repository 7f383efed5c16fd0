import type { Rule } from '#app/features/moderation/rule.ts'

export const commissionJa: Rule = {
  id: 'commission-ja',
  family: 'affiliate',
  state: 'review',
  version: 1,
  languages: ['ja'],
  owner: 'moderators',
  title: { en: 'Somebody earns by the link, in Japanese', 'zh-CN': '用日语发返利链接' },
  advice: {
    en: 'Link to the maker’s page, without a referral.',
    'zh-CN': '请链接厂商页面，不带推荐。',
  },
  match: {
    all: [
      { list: 'commission-ja' },
      { any: [{ list: 'calls-ja' }, { list: 'mine-ja' }, { list: 'benefits-ja' }, { url: {} }] },
    ],
    near: 140,
  },
  except: [{ list: 'buyer-talk-ja' }],
  atMost: 'hold',
  examples: {
    block: [
      '私のリンクから買うと紹介料が入ります。',
      '招待コードをDMで送ります、お互いに500円です。',
      '愛用品リストはプロフに、活動費になります。',
    ],
    pass: [
      'パラレルリンクのアームはガタが出ます。',
      'HDMIのリンクが切れます。',
      '紹介された雲台を買いました、良いです。',
    ],
  },
}
