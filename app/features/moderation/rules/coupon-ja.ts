import type { Rule } from '#app/features/moderation/rule.ts'

export const couponJa: Rule = {
  id: 'coupon-ja',
  family: 'coupon',
  state: 'review',
  version: 1,
  languages: ['ja'],
  owner: 'moderators',
  title: { en: 'A code or voucher, in Japanese', 'zh-CN': '日语的优惠码或代金券' },
  advice: {
    en: 'Say what the product does; leave out the code.',
    'zh-CN': '请讲产品，去掉优惠码。',
  },
  match: {
    all: [
      { list: 'codes-ja' },
      { any: [{ list: 'benefits-ja' }, { list: 'calls-ja' }, { list: 'mine-ja' }, { voucherCode: true }, { url: {} }] },
    ],
    near: 120,
  },
  except: [{ list: 'buyer-talk-ja' }],
  atMost: 'hold',
  examples: {
    block: [
      'クーポンコード LIGHT10 を入力すると10%オフです。',
      '割引コードあります、欲しい方はDMください。',
      'レジで合言葉を言うと送料無料になります。',
    ],
    pass: [
      'エラーコードE17が出て電源が落ちます。',
      '店のクーポンが使えませんでした。',
      'タイムコードが二フレームずれます。',
    ],
  },
}
