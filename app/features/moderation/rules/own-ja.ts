import type { Rule } from '#app/features/moderation/rule.ts'

export const ownJa: Rule = {
  id: 'own-ja',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: ['ja'],
  owner: 'moderators',
  title: { en: 'Own channel, course or service, in Japanese', 'zh-CN': '用日语推广自己的频道、课程或服务' },
  advice: {
    en: 'Put what you found out into the post itself.',
    'zh-CN': '请把发现直接写在帖子里。',
  },
  match: { all: [{ list: 'mine-ja' }, { any: [{ list: 'follow-ja' }, { list: 'calls-ja' }, { url: {} }] }], near: 120 },
  except: [{ list: 'buyer-talk-ja' }],
  atMost: 'hold',
  examples: {
    block: [
      '私のチャンネルで解説しています、チャンネル登録お願いします。',
      'オンライン講座の受講生を募集中、お申し込みはプロフから。',
      '出張撮影承ります、お気軽にどうぞ。',
    ],
    pass: [
      '自分のスタジオでは二年使っています。',
      '音声の六チャンネルにノイズが乗ります。',
      '毎週の現場で使っていますが緩みません。',
    ],
  },
}
