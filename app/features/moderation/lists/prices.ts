import type { Match } from '#app/features/moderation/rule.ts'

export const prices: Match = {
  any: [
    {
      pattern:
        '\\b\\d{1,3}(?:\\.\\d)?k\\b|\\b\\d{2,5} (?:for (?:both|all|everything|the lot|the set|each)|a piece|apiece)\\b|\\b\\d{1,3} cents\\b',
      needs: ['k', 'for', 'a piece', 'apiece', 'cents', '0k', '1k', '2k', '3k', '4k', '5k', '6k', '7k', '8k', '9k'],
    },
    {
      pattern:
        '[$€£¥]\\s?\\d[\\d.,]*k?|\\b\\d[\\d.,]*\\s?(?:usd|eur|gbp|cad|aud|dollars?|bucks|euros?|quid|pounds?|rmb|€|\\$|£)',
      needs: ['$', '€', '£', '¥', 'usd', 'eur', 'gbp', 'cad', 'aud', 'dollar', 'bucks', 'euro', 'quid', 'pound', 'rmb'],
    },
    {
      pattern:
        '\\b(?:asking|price|for|now|at|want)\\W{1,3}\\d{2,5}(?:[.,;!?)%\\n]|$| (?:or|obo|ono|each|shipped|posted|firm|and|plus|with|incl|if|cash|instead|only|delivered|until|till|while|today|this))',
      needs: ['asking', 'price', 'for', 'now', 'at', 'want'],
    },
    {
      pattern: '\\b\\d{2,5},? (?:each|a piece|or best offer|obo|ono|plus shipping|shipped|firm)\\b',
      needs: ['each', 'a piece', 'or best offer', 'obo', 'ono', 'plus shipping', 'shipped', 'firm'],
    },
  ],
}

export const pricesZh: Match = {
  any: [
    { pattern: '现\\s?\\d{2,6}出|\\d{2,6}出[,。!\\s]|原价\\d+', needs: ['现', '出', '原价'] },
    {
      pattern:
        '\\d[\\d.,]*\\s?(?:元|块|rmb|软妹币|不刀|可刀|包邮|顺丰|小刀|一口价)|¥\\s?\\d+|[一二两三四五六七八九十百千万]{1,4}(?:元|块钱?)|[一二两三四五六七八九][万千百][一二两三四五六七八九]?(?:[,。!\\s]|$)',
      needs: ['元', '块', '万', '千', '百', 'rmb', '币', '刀', '包邮', '顺丰', '¥', '一口价'],
    },
    {
      pattern: '(?:价格?|只要|仅需|仅售|现价|特价|售价?|出|卖|预算|以内|卖了)[:, ]{0,2}\\d{2,6}',
      needs: ['价', '只要', '仅', '特价', '售', '出', '卖', '预算', '以内'],
    },
    {
      pattern: '(?:兔笼|手柄|脚架|镜头|机身|滤镜|云台|电池|灯)\\s?\\d{2,6}(?:[,。!\\s]|$)',
      needs: ['兔笼', '手柄', '脚架', '镜头', '机身', '滤镜', '云台', '电池', '灯'],
    },
  ],
}
