import type { Rule } from '#app/features/moderation/rule.ts'

export const followJa: Rule = {
  id: 'follow-ja',
  family: 'self-promotion',
  state: 'review',
  version: 1,
  languages: ['ja'],
  owner: 'moderators',
  title: { en: 'Attention is asked for, in Japanese', 'zh-CN': '用日语求关注或投票' },
  advice: {
    en: 'Show the picture or clip here and ask about the gear.',
    'zh-CN': '请直接在这里展示并讨论器材。',
  },
  match: {
    all: [
      { list: 'follow-ja' },
      { any: [{ list: 'calls-ja' }, { list: 'mine-ja' }, { list: 'prize-ja' }, { url: {} }] },
    ],
    near: 100,
  },
  except: [{ list: 'buyer-talk-ja' }],
  atMost: 'hold',
  examples: {
    block: [
      '新しい動画、チャンネル登録して見てください。',
      '私の写真に一票お願いします、投票ページはプロフに。',
      'フォローして拡散お願いします、抽選で進呈。',
    ],
    pass: [
      'フォローフォーカスのギアが滑ります。',
      'シェアする電源は何がいいですか。',
      '被写体追従がフォローしきれません。',
    ],
  },
}
