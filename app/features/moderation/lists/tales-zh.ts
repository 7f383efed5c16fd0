import { phrases } from '#app/features/moderation/phrases.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** A tale, a question or a complaint: what is offered in the same breath is not the writer's. */
export const talesZh: Match = {
  any: [
    {
      words: phrases(`
        卖家说 | 客服 | 售后 | 退货 | 退款 | 返修 | 返厂 | 维权 | 中招 | 被骗 | 被坑 | 上当 | 教训 | 听说 | 据说 | 没中 |
        没抽中 | 中过 | 抽中过 | 用不了 | 不能用 | 无效 | 没反应 | 提示错误 | 报错 | 过期了 | 作废 | 去年买 | 买的 | 买过 | 买了 |
        入手 | 收到货 | 到货后 | 到手发现 | 花了 | 许愿 | 希望 | 建议厂 | 建议官 | 能不能出 | 版规 | 版主 | 管理员 | 举报 |
        违规 | 诈骗 | 骗子 | 冒充 | 怎么 | 为什么 | 哪款 | 哪家 | 求推荐 | 求助 | 求教 | 吐槽 | 别信 | 不信 | 先涨后降 | 再涨 |
        智商税 | 割韭菜 | 官方公众号 | 厂家的 | 他们的 | 取关 | 去年 | 当年 | 上次 | 那次 | 曾经 | 以前 |
        不要钱的 | 退订邮件 | 打不通 | 不显示 | 打不开 | 不发货 | 等了 | 骂 | 后悔 | 淘的 | 收的 | 是真的吗 | 靠谱吗 |
        值吗 | 值不值 | 划算吗 | 贵吗 | 预算 | 客户要 | 客户说 | 站内信 | 这种私信 | 我要一 | 不需要
      `),
    },
  ],
}
