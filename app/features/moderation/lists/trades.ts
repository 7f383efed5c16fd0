import { phrases } from '#app/features/moderation/phrases.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** What is for hire or sold in quantity: harmless to name, an advert beside a contact. */
export const trades: Match = {
  any: [
    {
      words: phrases(`
        we build them | packages | paid promo | for collab | collab | we feature | course on | turnaround |
        samples on request | equipment insurance | free quote | wholesale | guest posts | guest post |
        in front of millions | grow your page | grow your channel | boost your | booking form | affiliates |
        affiliate program | reseller | resellers | dealer here | dealer pricing | from the warehouse |
        i do product photography | portfolio and booking | per session | small brands | very affordable |
        i can get them | i can get it for | special rates | for hire | oem | odm | moq | manufacturer of |
        we are a factory | we are manufacturer | we are professional | we manufacture | we supply |
        our catalogue | our catalog | price list | retouching service | editing service | photo editing |
        seo service | real followers | more followers | followers for your | book me | hire me | my rates |
        rates from | available for hire | available for bookings | we buy | top dollar | we offer | i offer |
        we ship worldwide | bulk order | bulk orders | dropship | dropshipping | trade-in | per image |
        first 3 free | casino | forex | crypto signals | guaranteed profit | earn money | make money |
        work from home | from home | loan | loans | for details and price | for price | for prices |
        for the price | for orders | price and details | for rent | a day, text | we sell | lenses in town |
        instant quote | a quote
      `),
    },
    { pattern: '\\bearn (?:up to )?[$€£]\\s?\\d+', needs: ['earn'] },
  ],
}

export const tradesZh: Match = {
  any: [
    {
      words: phrases(`
        代写 | 包过 | 器材租赁 | 约拍 | 小程序 | 代理 | 招募 | 器材城 | 收各种 | 老镜头 | 批发 | 手上有批 |
        有批 | 新到一批 | 新到 | 水货 | 海外版 | 现货 | 做外贸 | 十年老店 | 维修中心 | 全国联保 | 正品保证 |
        小班 | 一对一 | 想学 | 门店 | 上门 | 摄影棚 | 影棚 | p图 | 修肤 | 当天发货 | 电子书 | 一件代发 | 代购 |
        货源 | 出厂价 | 工厂直销 | 厂家直销 | 诚招代理 | 招代理 | 招商 | 加盟 | 贴牌 | 量大从优 | 接单 | 承接 |
        出租 | 租赁 | 回收 | 培训班 | 包会 | 代开 | 办理 | 贷款 | 0首付 | 零首付 | 征信 | 兼职 | 日结 | 跟拍 |
        修图 | 量大可谈 | 器材厂 | 主营 | 以旧换新 | 报价 | 高价 | 专业 | 支持定制 | 价格 | 教程 | 预设 |
        资源 | 发票 | 投资 | 理财 | 刷单 | 一手
      `),
    },
  ],
}
