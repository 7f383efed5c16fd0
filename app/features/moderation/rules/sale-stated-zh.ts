import { phrases } from '#app/features/moderation/phrases.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

const SALE =
  '全场 | 全馆 | 全店 | 全系列 | 换季 | 清仓 | 出清 | 甩卖 | 店庆 | 周年庆 | 开业 | 新店 | 限时 | 年终 | 会员独享 | 会员专享 | 论坛专享 | 坛友专享 | 工厂店 | 门市 | 展示品 | 展示机 | 尾货 | 首发 | 秒杀 | 闪购 | 早鸟'

export const saleStatedZh: Rule = {
  id: 'sale-stated-zh',
  family: 'discount-offer',
  state: 'block',
  version: 1,
  languages: ['zh-CN', 'zh-TW'],
  owner: 'moderators',
  title: { en: 'A sale, its price and the call', 'zh-CN': '促销广告' },
  advice: {
    en: 'Say what you paid and whether it is worth it; leave out the sale.',
    'zh-CN': '可以说成交价和感受；请去掉促销内容。',
  },
  match: {
    all: [
      { words: phrases(SALE) },
      {
        pattern:
          '(?:[\\d一二三四五六七八九]{1,2}(?:\\.[\\d五])? ?折(?:起|[^射叠痕断返旧合了扣]|$)|立减 ?\\d|直降|半价|买[一二两三]送[一二两三]|满 ?\\d{2,5} ?(?:立?减|送)|特价 ?\\d|现价 ?\\d|[价只] ?\\d{2,5}|一律 ?\\d)',
        needs: phrases('折 | 立减 | 直降 | 半价 | 送 | 满 | 特价 | 现价 | 价 | 只 | 一律'),
      },
      {
        words: phrases(`
          只限 | 仅限 | 为止 | 截止 | 售完 | 卖完 | 送完 | 数量有限 | 先到先得 | 手慢无 | 手慢 | 欢迎选购 | 欢迎来挑 | 欢迎到店 | 欢迎来店 | 欢迎光临 | 欢迎洽询 | 直接到 | 拍下 | 下单 | 链接 | 连结 | 现货 | 仅剩 | 只剩 | 最后一天 | 最后三天 | 恢复 | 赶紧 | 抢购 | 速来 | 快抢 | 不要错过 | 别错过 | 门市与 | 官网同步 | 现场取货 | 小时内发货 | 加赠 | 过时不候 | 机会难得 | 拍完下架 | 卖完下架 | 只有这礼拜 | 只有这周
        `),
      },
    ],
    near: 60,
  },
  except: [{ list: 'mere-talk-zh' }, { list: 'asked-zh' }, { list: 'past-buy-zh' }, { list: 'tales-zh' }],
  examples: {
    block: [
      '换季大甩卖，背包全场五折起，只限三天，欢迎来挑。',
      '限时 48 小时！补光灯套装立减 300，手慢无。',
      '代理商出清展示品，燈具六折，數量有限，賣完為止。',
    ],
    pass: [
      '店庆那天去看过，只剩展示机，没买。',
      '限时两小时是充电器自己断电，最后一格也充不满。',
      '换季拿出来晒一晒，内衬只掉了一点皮。',
    ],
  },
}
