import type { Rule } from '#app/features/moderation/rule.ts'

export const contactJa: Rule = {
  id: 'contact-ja',
  family: 'contact-ad',
  state: 'review',
  version: 1,
  languages: ['ja'],
  owner: 'moderators',
  title: { en: 'A way out of the forum, in Japanese', 'zh-CN': '用日语引导到站外联系' },
  advice: {
    en: 'Answer here, where everybody can read it.',
    'zh-CN': '请在这里回答，让大家都能看到。',
  },
  match: {
    any: [
      {
        all: [
          { contactHandle: true },
          { any: [{ list: 'calls-ja' }, { list: 'benefits-ja' }, { list: 'mine-ja' }, { list: 'sale-ja' }] },
        ],
        near: 120,
      },
      { all: [{ list: 'contacts-ja' }, { list: 'calls-ja' }], near: 80 },
    ],
  },
  except: [{ list: 'buyer-talk-ja' }],
  atMost: 'hold',
  examples: {
    block: [
      '在庫と価格はLINE ID:rigya_jp までお気軽に。',
      '詳しくはDMで、インスタ @rig_tokyo へ。',
      'お問い合わせはメールで shop@rig.example まで、特価です。',
    ],
    pass: [
      'インスタ用の縦位置ケージを探しています。',
      '接点が曲がって発光しません。',
      'メーカーにメールで聞きましたが返事がありません。',
    ],
  },
}
