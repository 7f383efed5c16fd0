import type { Rule } from '#app/features/moderation/rule.ts'

export const discountJa: Rule = {
  id: 'discount-ja',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['ja'],
  owner: 'moderators',
  title: { en: 'A discount is offered, in Japanese', 'zh-CN': '用日语提供折扣' },
  advice: {
    en: 'Name the price you paid; leave out the offer and the way to it.',
    'zh-CN': '可以说你付的价格；请去掉优惠和购买途径。',
  },
  match: {
    all: [
      { list: 'benefits-ja' },
      { any: [{ list: 'calls-ja' }, { list: 'mine-ja' }, { list: 'contacts-ja' }, { url: {} }] },
    ],
    near: 110,
  },
  except: [{ list: 'buyer-talk-ja' }],
  atMost: 'hold',
  examples: {
    block: [
      '本日限定、全品半額。今すぐどうぞ。',
      '当店では雲台を特別価格でご案内しております。',
      '在庫限りの特価はこちらから rig.example',
    ],
    pass: [
      '値下げの前に買った人は多いでしょうか。',
      '半額の雲台を買ったら緩かった。',
      'この価格なら価値はあると思います。',
    ],
  },
}
