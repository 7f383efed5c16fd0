import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

export const sourceAndPriceZh: Rule = {
  id: 'source-and-price-zh',
  family: 'discount-offer',
  state: 'review',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'Straight from the works, and the price', 'zh-CN': '工厂直销报价' },
  advice: {
    en: 'Say what you paid and whether it is worth it; leave out the offer and where to take it.',
    'zh-CN': '可以说成交价和感受；请去掉优惠信息和购买方式。',
  },
  match: {
    all: [
      {
        words: phrases(`
          工厂直销 | 厂家直销 | 工厂直发 | 厂家直发 | 厂家直供 | 工厂直供 | 厂价直供 | 直营 | 源头工厂 | 源头厂 | 源头好货 | 源头货 | 产线拿 | 产线出 | 流水线 | 没有中间商 | 没中间商 | 无中间商 | 不经中间 | 跳过中间 | 一手货 | 一手价 | 一手渠道 | 厂里直接 | 厂里拿 | 工厂拿 | 直接从厂 | 从厂里 |
          原厂尾 | 原单 | 尾单 | 外贸单 | 外贸尾 | 代工厂 | 同厂 | 同一条线 | 一条线下来 | 同款不同标 | 白牌 | 去标 | 无标 | 剪标 | 没贴牌 | 出口转 | 库存货 | 积压 | 样品价 | 本厂 | 我厂 | 我们厂 | 自产自销 | 自家工厂 | 自家厂 | 保税仓 | 代理商出 | 公司货平 | 盘商 | 中盘 | 批发商
        `),
      },
      {
        pattern:
          '(?:才|只要|只收|不到|只|仅|卖|算|给|出|收|一[支个只台块条盏片颗])[^\\n。,!?]{0,3} ?[\\d一二两三四五六七八九][\\d一二两三四五六七八九十百千]{1,4}|\\d{2,5} ?(?:元|块)?(?:起|一[支个只台块条盏片颗套]|包邮)|量大|批发|可谈|质保|包邮|免运|七天|无理由|现货|欢迎|别问牌子|零头|一半|多带几|带货|要的|有意|私|联系|到付|可开票|支持',
        needs: phrases(`
          才 | 只 | 不到 | 仅 | 卖 | 算 | 给 | 出 | 收 | 一支 | 一个 | 一台 | 一块 | 一条 | 一盏 | 一片 | 一颗 | 起 | 一套 | 包邮 | 量大 | 批发 | 可谈 | 质保 | 免运 | 七天 | 无理由 | 现货 | 欢迎 | 别问 | 零头 | 一半 | 多带几 | 带货 | 要的 | 有意 | 私 | 联系 | 到付 | 可开票 | 支持
        `),
      },
    ],
    near: 36,
  },
  except: [{ list: 'mere-talk-zh' }, { list: 'asked-zh' }, { list: 'past-buy-zh' }],
  examples: {
    block: [
      '工厂直销，脚架 688 起，支持七天无理由，量大可谈。',
      'V口电池直接从产线拿，没有中间商，两百瓦时才六百。',
      '同样的夹板，一条线下来的，只收你个零头，多带几块少带几块都一样。',
    ],
    pass: [
      '代工厂换了以后，阳极氧化的颜色也变了。',
      '水货没有保修卡，坏了只能自费。',
      '流水线上打的螺丝胶太多，第一次拆要加热。',
    ],
  },
}
