import type { Span } from '#app/features/moderation/view.ts'

const CURRENCY = '(?:usd|eur|gbp|cad|aud|dollars?|bucks|euros?|quid|pounds?|rmb|€|\\$|£|元|块)'
const MONEY = `(?:[$€£¥]\\s?\\d[\\d.,]{0,8}k?|\\d[\\d.,]{0,8}k?\\s?${CURRENCY})`
/** A bare number counts where no unit follows it. */
const BARE =
  '\\d{2,5}(?:[.,]\\d{2,3})?(?![\\d.,]*\\s?(?:mm|cm|m|km|kg|g|lbs?|oz|w|wh|v|mah|lm|fps|mp|gb|tb|%|°|x|h|hours?|hrs?|min|minutes|seconds|s|days?|weeks?|months?|years?|times|people|photos?|shots?|frames?|rolls?|film|iso|ft|in|inch|k|stops?|pieces|degrees|percent)\\b|\\d)'
const SUM = `(?:${MONEY}|${BARE})`
const TERMS =
  "(?:or best offer|or nearest offer|obo|ono|firm|shipped|posted|delivered|plus (?:shipping|postage|post|p&p)|\\+ ?(?:shipping|post)|incl(?:uding|\\.)? (?:shipping|postage)|collected|(?:local )?pick-?up only|takes (?:it|both|all|them)|and it(?:'s| is) yours|for the (?:lot|pair|set)|no offers)"

const ASKED = [
  `\\b(?:asking(?: price(?: is)?)?|yours for|selling (?:it |them |this |both |mine )?(?:for|at)|letting (?:it|them|this|mine) go (?:for|at)|let (?:it|them) go (?:for|at)|open to offers (?:around|from)|offers? (?:over|around|from|above|in the region of))\\s?:?\\s?(?:around |about )?${SUM}`,
  `\\b(?:i(?:'d| would|'ll| will)?|would|will) (?:take|accept|let (?:it|them) go (?:for|at)|want|sell (?:it |them |mine )?for)\\s(?:around |about )?${MONEY}`,
  `\\b(?:i(?:'d| would|'ll| will)|would|will) (?:take|accept) (?:around |about )?${BARE}(?: ${TERMS}|[.,!]|\\n|$)`,
  `\\b(?:mine|it|them|both|body|lens|kit)(?:'s| is| are)? (?:for sale|going|up) (?:for|at) ${SUM}`,
  `${SUM},? ?${TERMS}\\b`,
  `\\b(?:vb|vhb|festpreis|verhandlungsbasis|preis)\\b[:\\s]{1,2}(?:ist |von )?${SUM}`,
  `${SUM}(?:,-)?\\s?(?:vb|vhb|festpreis|inkl\\.? versand|zzgl\\.? versand|plus versand)\\b`,
  `\\b(?:verkaufe|verkaufen|abzugeben|gebe)\\b[^\\n.!?]{0,60}\\b(?:für|fur|um) ${SUM}|\\b(?:für|fur|um) ${SUM} (?:abzugeben|zu verkaufen|zu haben)`,
  `\\b(?:vendo|se vende)\\b[^\\n.!?]{0,60}\\b(?:por|en|a) ${SUM}|\\b(?:pido|precio)\\b:?\\s?${MONEY}`,
  '\\d[\\d.,]{1,9}\\s?(?:円|¥)\\s?(?:で|にて)\\s?(?:お?譲|売|販売|出品|お願い|いかが)|(?:希望価格|販売価格|即決)\\s?:?\\s?\\d[\\d.,]{1,9}\\s?円?',
  '(?<![推支演输付进退提付列突出给导播])(?:低价出|打包出|出|现?售价?|卖|转让?|割爱|一口价|打包价?|回血价?)(?:了)?[\\s:]{0,2}¥?\\s?\\d{2,6}(?!\\s?(?:张|个|台|次|天|年|月|小时|分钟|秒|公里|米|毫米|克|瓦|流明|万?像素|mm|cm|kg|g|w|m|k|%|\\d|\\.\\d))',
  '\\d{2,6}\\s?(?:元|块钱?|r|rmb|软妹币)?\\s?(?:包邮|包顺丰|顺丰包邮|不刀|可小?刀|小刀|自提|面交|出手|出了?(?=[,。!\\s]|$)|转让|割爱|拿走|带走|一口价)',
]

const PRICE_OF_MINE = new RegExp(ASKED.join('|'), 'g')

/** Just before it: what was paid, or what others ask. */
const OF_OTHERS =
  /(?:\b(?:paid|pay|bought|cost|costs|spent|got (?:it|mine|this|one)|for only|was|were|they(?:'re| are)|he(?:'s| is)|she(?:'s| is)|seller(?:s|'s| is)?|shops?|stores?|dealers?|people|someone|who(?:'s| is)|everyone|maker|habe|bezahlt|gekauft|kostet|pagué|costó)\W|花了|买的|入手|买入|收的|当时|原价|官方|官网|店里|商家|别人|他们?|人家|卖家|厂家)[^.!?。!?\n]{0,24}$/

const LOOKED_BACK = 40

/** What the writer wants for a thing of his own, not what one paid or somebody else asks. */
export function findPricesOfMine(text: string): Span[] {
  return [...text.matchAll(PRICE_OF_MINE)]
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
    .filter(({ start }) => !OF_OTHERS.test(text.slice(Math.max(0, start - LOOKED_BACK), start)))
}
