import { phrases } from '#app/features/moderation/phrases.ts'
import type { Match } from '#app/features/moderation/rule.ts'

// Up to held, never refused: what a moderator of another language decides needs somebody who reads it.

/** What the reader would gain */
export const benefitsJa: Match = {
  any: [
    {
      words: phrases(`
        割引 | 値引き | 値下げ | 半額 | 特価 | 激安 | 格安 | 最安 | お得 | お値打ち | 特別価格 | 会員価格 | 限定価格 | 卸値 | 卸価格 | 原価 | セール |
        在庫限り | 数量限定 | 期間限定 | 本日限定 | 先着 | 送料無料 | 送料がタダ | 送料込み | 無料で | 無料プレゼント | タダで | 進呈 | ポイント還元 |
        キャッシュバック | 特典 | ボーナス | 安くなり | 安く買え | 安く手に入 | 引いてくれ | お安く | 発売記念 | 早い人が得
      `),
    },
    {
      pattern: '\\d{1,2} ?(?:%|パーセント) ?(?:オフ|引き|還元|off[ぁ-んァ-ヶ])|\\d割引',
      needs: ['%', 'パーセント', '割引'],
    },
    { pattern: '\\d+円でお渡し|\\d+円引き', needs: ['円'] },
  ],
}

/** A code or voucher */
export const codesJa: Match = {
  any: [
    {
      words: phrases(`
        クーポン | クーポンコード | 割引コード | プロモコード | 優待コード | 招待コード | 紹介コード | 合言葉 | くーぽん | コードを入力 | コード入力 | ギフト券 |
        ギフトコード | 商品券 | バウチャー | と打つと | と言っていただければ | と伝えると | から来たと言
      `),
    },
  ],
}

/** What the reader is asked to do */
export const callsJa: Match = {
  any: [
    {
      words: phrases(`
        dmください | dmまで | dmで | dm下さい | メッセージください | ご連絡ください | ご連絡下さい | 連絡ください | お問い合わせ | お気軽に | 気になる人は |
        気になる方は | 興味ある方 | 興味のある方 | 欲しい方 | 欲しい人 | 希望の方 | 希望者 | ご希望の | 必要な方 | 必要な人 | お声がけ | 声かけて | 声をかけて |
        コメントください | 書いてくれた人 | 今すぐ | お急ぎ | チェックして | ご覧ください | 見てくれると | 見てください | 見に来て | 遊びに来て | お申し込み | 申し込み |
        ご予約 | 予約受付 | 登録して | 登録すると | 友だち追加 | 友達追加 | 追加で | プロフから | プロフに | プロフィールに | プロフィールから | プロフのリンク |
        固定ポスト | 固定ツイート | リンクから | リンクはこちら | こちらから | あとは察して | 聞いてください | 教えます | で検索 | 飛んで
      `),
    },
  ],
}

/** What is the writer’s own */
export const mineJa: Match = {
  any: [
    {
      words: phrases(`
        当店 | 弊社 | うちの店 | うちの工房 | うちのショップ | 当社 | 私のショップ | 自分のショップ | 専門店の | 店長 | 手元に余って | 余っています | 余ってまして |
        余ってる | 私のチャンネル | 僕のチャンネル | うちのチャンネル | 自分のチャンネル | 私のnote | 私のブログ | メルマガ | 私の講座 | オンライン講座 | ワークショップ |
        私のプリセット | 自作プリセット | プリセット販売 | 私の写真集 | 出張撮影 | 撮影承り | 承ります | 承っています | 募集しています | 募集中 | 出店 | 開店 |
        オープンしました | 新発売 | 知り合いの店 | 友人の店
      `),
    },
  ],
}

/** Something is for sale, to rent or to swap */
export const saleJa: Match = {
  any: [
    {
      words: phrases(`
        売ります | 売りたい | 譲ります | お譲り | 譲れます | 手放します | 手放そう | 出品 | 出品中 | メルカリ | ヤフオク | ラクマ | 買取 | 買います | 買い取り |
        求む | 交換希望 | 交換します | 貸し出し | 貸します | レンタルします | 送料込み | 送料別 | 着払い | 匿名配送 | 手渡し | 値段交渉 | 即決 | 美品 | 未使用品 |
        未開封 | 新品未使用 | 誰か要り | 誰か使い | もらって | 引き取って | 欲しい方いれば
      `),
    },
    { pattern: '[\\d,]+円 ?(?:で|送料|即決|から|にて)', needs: ['円'] },
  ],
}

/** Attention is asked for */
export const followJa: Match = {
  any: [
    {
      words: phrases(`
        チャンネル登録 | 高評価 | フォローして | フォローお願い | フォロー& | フォローと | リポスト | 拡散 | いいね | シェアして | 一票 | 投票して | 投票お願い |
        投票ページ | 応援お願い | 応援して | 動画あげ | 動画を上げ | 動画アップ | 毎週配信 | 購読
      `),
    },
  ],
}

/** A prize or a gift to be won */
export const prizeJa: Match = {
  any: [
    {
      words: phrases(`
        プレゼント企画 | プレゼント! | プレゼントします | 抽選 | 当たります | 当たる | 名様に | 懸賞 | キャンペーン | 無料サンプル | サンプル配布 | モニター募集 |
        アンケート | サイコロで | ギフトが出 | 1位になると | 入賞
      `),
    },
  ],
}

/** Somebody earns by it */
export const commissionJa: Match = {
  any: [
    {
      words: phrases(`
        アフィリエイト | アフィ | 紹介料 | 紹介リンク | 招待リンク | 私のリンク | リンク経由 | 私に入り | 足しになり | お互いに | 二人とも | 双方に | 紹介すると |
        紹介で | 楽天room | 愛用品リスト | 活動費
      `),
    },
  ],
}

/** Ways out of the forum */
export const contactsJa: Match = {
  any: [
    {
      words: phrases(`
        line id | lineid | line追加 | 公式line | ライン | ら.い.ん | ラ.イ.ン | telegram | テレグラム | インスタ | instagram |
        whatsapp | メールで | お電話
      `),
    },
  ],
}

/** Somebody speaks of what they bought, want or could not get. */
export const buyerTalkJa: Match = {
  any: [
    {
      words: phrases(`
        買いました | 買った | 購入しました | 購入した | 支払い | 払いました | 払った | 保証 | 修理 | サポートに | 返品 | 交換対応 | 価値はある | 価値あり |
        でしょうか | ますか | ですか | 使えません | 使えなかった | 効かない | 廃番 | 生産終了 | 言われました | 欲しいです | 出してほしい | 値段なら買う | 宣伝ではない |
        借りて試
      `),
    },
  ],
}
