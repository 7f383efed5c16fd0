import { phrases } from '#app/features/moderation/phrases.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** What an English offer promises its reader. */
export const benefits: Match = {
  any: [
    {
      pattern:
        '\\b(?:insane|crazy|huge|great|amazing|massive|awesome|sick|unreal|exclusive|hot) (?:deals?|discounts?|sales?|prices?|offers?|savings)\\b|\\b(?:deals?|discounts?|prices?|offers?) (?:are|is) (?:insane|crazy|amazing|unreal|wild)\\b|\\bfirst \\d{1,4} (?:people|customers|buyers|orders|members|users)\\b|\\bspecial (?:price|deal|offer|rate)s? for\\b',
      needs: [
        'insane',
        'crazy',
        'huge',
        'great',
        'amazing',
        'massive',
        'awesome',
        'sick',
        'unreal',
        'exclusive',
        'hot',
        'deal',
        'discount',
        'price',
        'offer',
        'first',
        'special',
      ],
    },
    {
      pattern:
        '(?:\\d{1,2}|five|ten|fifteen|twenty|thirty|forty|fifty)\\s?(?:%|percent|pct)\\s?' +
        '(?:off|discount|cheaper|less|extra|bonus|savings?|cash ?back|rebate|(?:\\w+ )?(?:price )?reduction)\\b',
      needs: ['%', 'percent', 'pct'],
    },
    {
      pattern:
        '\\b(?:save|get|grab|enjoy|receive|score|claim|take)\\b[^\\n.!?]{0,18}?(?:\\d{1,2}\\s?(?:%|percent)|[$€£]\\s?\\d+)',
      needs: ['%', 'percent', '$', '€', '£'],
    },
    {
      pattern:
        '(?:[$€£]\\s?\\d+(?:\\.\\d\\d)?|\\d+ ?(?:dollars|bucks|euros?|pounds|usd|eur)) (?:off|discount|credit|back)\\b',
      needs: ['off', 'discount', 'credit', 'back'],
    },
    {
      pattern: '\\b(?:only|just|now) [$€£]\\s?\\d+[^\\n.!?]{0,20}(?:instead of|was|down from|regular)',
      needs: ['instead of', 'was', 'down from', 'regular'],
    },
    { pattern: '\\bfree [a-z][a-z -]{2,30} with (?:every|each|any|your|all|purchase|orders?)\\b', needs: ['free'] },
    {
      words: phrases(`
        free quote | special for members | members a special | for members of this | paid promo | cheap price |
        half price | bundle deal | deal for you | dealer pricing | dealer price | trade price | below retail |
        under retail | affordable prices | very affordable | reduced to clear | two for one | 2 for 1 |
        lowest rates | best rates | best offer of | crazy price | crazy prices | insane price |
        voucher inside | hidden promo | a promo | buy one get one | buy 1 get 1 | bogo | free shipping |
        shipping is free | free gift | best price | best prices | lowest price | lowest prices |
        unbeatable price | unbeatable prices | special offer | special price | exclusive discount |
        exclusive offer | exclusive deal | limited time offer | huge discount | huge discounts | big discount |
        big discounts | massive discount | great discounts | flash sale | mega sale | clearance sale |
        discounted price | bulk discount | wholesale price | wholesale prices | factory price |
        factory prices | best deals | special discount | money off | early bird | great prices |
        coupon inside | camera deals | gear deals | daily deals | much cheaper than retail | winter clearance |
        summer clearance | stock clearance | clearance prices
      `),
    },
  ],
}

/** What a Chinese offer promises its reader. */
export const benefitsZh: Match = {
  any: [
    { pattern: '(?:[一二三四五六七八九]|\\d(?:\\.?\\d)?)\\s?折(?:[^叠射痕返合旧断扣收脚反]|起|优惠)', needs: ['折'] },
    {
      pattern: '(?:立减|直降|满减|减|省|优惠|便宜|补贴|代金券|返现?|送|返还?|抵)\\s?\\d+\\s?(?:元|块|%|$|[,。!\\s])',
      needs: ['代金券', '减', '降', '省', '优惠', '便宜', '补贴', '返', '送', '抵'],
    },
    { pattern: '\\d+\\s?元?(?:优惠|代金|抵用|无门槛)?券', needs: ['券'] },
    {
      pattern: '(?:原价|官价|市价)\\s?\\d+[^\\n。]{0,10}?(?:现价?|只要|只需|仅需|到手|特价)\\D{0,3}\\d+',
      needs: ['原价', '官价', '市价'],
    },
    {
      pattern: '(?:低至|仅售|仅需|只要|只需|特价|秒杀价|到手价|券后)\\s?[¥$]?\\d+',
      needs: ['低至', '仅售', '仅需', '只要', '只需', '特价', '秒杀价', '到手价', '券后'],
    },
    {
      words: phrases(`
        专享价 | 粉丝价 | 老客价 | 一折起 | 酬宾 | 大酬宾 | 谋个福利 | 谋福利 | 满减 | 抵扣券 | 抵用券 |
        电子券 | 羊毛价 | 好价格 | 打骨折 | 跳楼价 | 福利价 | 福利群 | 折扣群 | 优惠群 | 羊毛群 | 第二件半价 |
        特惠 | 钜惠 | 租一天送一天 | 送一天 | 假一赔十 | 费用好商量 | 低价处理 | 立减 | 直降 | 优惠价 | 特卖 |
        限时秒杀 | 大促 | 清仓 | 买一送一 | 买二送一 | 骨折价 | 白菜价 | 批发价 | 出厂价 | 内部价 | 内购价 |
        员工价 | 团购价 | 拼团价 | 返利 | 返现 | 超低价 | 限时优惠 | 限时折扣 | 专属优惠 | 专属折扣 |
        粉丝福利 | 独家优惠 | 大额券 | 优惠券 | 隐藏券 | 内部券 | 折扣码 | 优惠码 | 代金券 | 薅羊毛 | 0元购 |
        零元购 | 免费领 | 免费送 | 领红包 | 破价 | 量大从优 | 价格美丽 | 价格实惠 | 早鸟价 | 工厂直销 |
        厂家直销 | 新人专享 | 优惠名额 | 找我领 | 价格优惠 | 折扣优惠
      `),
    },
  ],
}
