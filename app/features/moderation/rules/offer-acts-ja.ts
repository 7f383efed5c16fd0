import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const offerActsJa: Rule = {
  id: 'offer-acts-ja',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['ja'],
  owner: 'moderators',
  title: { en: 'An offer and the way to take it, in Japanese', 'zh-CN': '用日语招揽' },
  advice: {
    en: 'Keep what helps others with the gear; leave out what readers can get and how.',
    'zh-CN': '保留对大家有用的器材经验；请去掉读者能得到什么、怎么得到。',
  },
  match: {
    any: [
      {
        all: [
          {
            words: phrases(`
承ります | 承っております | 受け付けています | お受けします | 募集します
`),
          },
          {
            words: phrases(`
見積もり | お見積 | dmどうぞ | dm | ご連絡 | お気軽 | 料金 | 無料 | 全国 | 発送
`),
          },
        ],
        near: 50,
      },
      {
        all: [
          { voucherCode: true },
          {
            words: phrases(`
オフ | 引き | 割引 | 安く | 入力 | クーポン | コード | 今月末 | まで
`),
          },
        ],
        near: 50,
      },
      {
        all: [
          {
            words: phrases(`
求む | 譲ります | 譲り | 売ります | 買い取ります | 買取ります | 手放 | 貸し出 | 次の持ち主 | 誰かの | 余った | 余って | 乗り換えた | もう使わない | 使わなくな
`),
          },
          {
            words: phrases(`
言い値 | 状態問いません | 値段は | 相談 | 送料 | dm | 欲しい方 | 欲しい人 | 考えます | 即決 | 待っています | 幸せかな | いかがですか | お譲り | 箱も | 説明書も | 手渡し | 取りに来
`),
          },
        ],
        near: 60,
      },
      {
        all: [
          {
            words: phrases(`
レジで | カート | 会計で | 決済画面 | クーポン番号 | 券があ | メルマガ登録 | 番号いる | 合言葉
`),
          },
          {
            words: phrases(`
と打つと | と言うと | 貼り付け | 入力 | タダ | 無料 | 早い者勝ち | 対象: | 期限: | 使い方: | 安く | 引き | 貼るわ | 書き込んで
`),
          },
        ],
        near: 50,
      },
      {
        all: [
          {
            words: phrases(`
共同購入 | まとめ買い | 人数あと | 残席 | あと4人 | 一緒に注文
`),
          },
          {
            words: phrases(`
参加したい | 参加」 | 1組 | 円になり | 取りまとめ | 来ていただけ | 静かな方 | お席 | 書いてください | 申込 | 集まれば
`),
          },
        ],
        near: 60,
      },
      {
        all: [
          {
            words: phrases(`
作りました | 公開しました | 配ります | ひらいています | 開いています | やってます | はじめました | 始めました | 動画にまとめ | リリースしました | 出版しました
`),
          },
          {
            words: phrases(`
検索すると | 検索して | ダウンロード | 感想を | チャンネル登録 | 高評価 | 必要な方 | 条件です | 無料で | 残席 | 来ていただけ | 講座 | 入れます | ぜひ | お願いします | 遊びに
`),
          },
        ],
        near: 60,
      },
      {
        all: [
          {
            words: phrases(`
dmください | dm下さい | 私に聞いて | 電話いただければ | お電話いただければ | 繋ぎます | 承ります | 紹介します | お見積
`),
          },
          {
            words: phrases(`
値段 | ここでは書け | 表には出 | 知り合い | 作れます | すぐ返信 | 夜 | 料金 | 修理 | 分解が | 職人 | 時まで
`),
          },
        ],
        near: 60,
      },
      {
        all: [
          {
            words: phrases(`
紹介url | 紹介リンク | 招待リンク | 私のリンク | ここから入って | ここから買って | ポイントサイト | 概要欄から
`),
          },
          {
            words: phrases(`
戻って | 上乗せ | 嬉しい | 初回 | 入ると | もらえる | 助かり | 応援 | 有料 | 講座 | https
`),
          },
        ],
        near: 80,
      },
      {
        all: [
          {
            words: phrases(`
どっと こむ | ドット コム | どっとこむ | ドットコム | スラッシュ
`),
          },
          {
            words: phrases(`
お店は | 検索 | 打って | くーぽん | くぽん | 店 | です
`),
          },
        ],
        near: 50,
      },
    ],
  },
  except: [{ list: 'buyer-talk-ja' }],
  atMost: 'hold',
  examples: {
    block: [
      '求む、旧型のアダプター。言い値で、状態問いません。',
      'レジで「HAMA7」と打つと送料がタダになります。',
      'ワークショップをひらいています。残席は三つです。',
    ],
    pass: [
      '余ったネジは箱に入れて保管しています。',
      '公開しましたとファームウェアの更新が届きました。',
      'レジで長く待たされました。',
    ],
  },
}
