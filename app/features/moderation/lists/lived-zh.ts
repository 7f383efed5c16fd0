import { phrases } from '#app/features/moderation/phrases.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** What the writer lived through: a purchase, a queue, a quarrel with a shop, thanks to somebody. */
export const livedZh: Match = {
  words: phrases(`
    店家有 | 店家中间 | 店家给我 | 店家说是 | 卖家私 | 卖家发 | 卖家说 | 我之前在 | 排了七 | 店员 | 客服 | 售后 | 领队 | 团长说 | 我买的时候 | 买的时候 | 我同事 | 我讲讲 | 我跟你们讲 | 当年 | 想当年 | 到手价 | 实付 | 排队领 |
    谢谢那位 | 谢谢上周 | 致那位 | 感谢那位 | 有人问要不要 | 立案 | 没下文 | 中奖的是 | 没中 | 偏不信 | 官方馆 | 旗舰店买 | 自营买 | 京东自营 | 失物招领 | 又用了 | 凑了五 | 白忙 | 别再寄 | 改成五星 | 良心 | 私讯我说 | 私信我说 | 电话问我 |
    给我打了 | 已经送 | 来源是 | 原主人 | 抽到的 | 官网卖 | 叫我加 | 叫我追 | 收到八则 | 我没有您 | 您头像 | 回复您
  `),
}
