import type { Service } from '#app/features/moderation/rule.ts'
import type { Span } from '#app/features/moderation/view.ts'

const SPELLED = 'zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple'
const NUMERALS = '[\\d零〇一二两三四五六七八九幺壹贰叁肆伍陆柒捌玖]'
/** Digits as they are dialled, said aloud ("one five five") or written out (一三八). */
const NUMBER =
  `(?:\\+?\\(?${NUMERALS}(?:[\\s().\\-]{0,2}${NUMERALS}){6,15}` +
  `|(?:${SPELLED}|\\d)(?:[\\s,.\\-]{1,2}(?:${SPELLED}|\\d)){6,14})(?![a-z\\d])`
const NAME = '@?[a-z][a-z0-9_.\\-]{3,29}'
/** A name that is none of the language's words. */
const TELLING = '(?:@[a-z0-9_.]{3,30}|[a-z][a-z_\\-]{2,20}\\d[a-z0-9_\\-]{0,12}|[a-z]{2,16}_[a-z0-9_]{2,16})'
/** How people lead from the service to the name: "id:", "me on", 号是. */
const LEAD =
  '(?:\\s?(?:me|us|id|at|on|to|is|number|no|name|handle|account|user|号码?|帐号|账号|是|为|搜索?|加|我的?|(?:手机|电话)?同号)){0,3}'
const SIGNS = '[\\s:;,.()\\[\\]+=~#"\'>\\-]{0,4}'
const SAYS = '\\s?(?:id|handle|号码?|帐号|账号|user ?name)?\\s?(?:[:=]|是|为|\\bis\\b)\\s?'
const CALLS =
  '(?:加|➕|\\+|扫|联系|私|\\badd(?: me)?(?: on)?|\\bdm(?: me)?(?: on)?|\\bfollow(?: me| us)?(?: on)?|\\bmy|\\bour|我的?)'

const SPELLINGS: Record<Exclude<Service, 'mail' | 'phone'>, string> = {
  whatsapp: '(?:\\bwh?[au]ts?[ -]?app?\\b|\\bwa\\b)',
  telegram: '(?:\\btele ?gr?am\\b|\\btg\\b|电报|纸飞机|テレグラム)',
  wechat:
    '(?:\\bwe[ -]?chat\\b|\\bwei ?xin\\b|\\b[vw]x(?![a-z])|[微薇威维徽]信|[v微]芯|卫星号?|薇|➕?(?<![a-zà-ÿ])[vⅴ](?![a-z]|[ -]{0,2}(?:mount|lock|log|plate|batter|type|brand|speed|band|wedge))信?)',
  qq: '(?:\\bqq|[扣抠叩秋球]{2}|企鹅号?|q群)',
  line: '(?:\\bline ?id\\b|\\bline(?=\\s?@|\\s?:\\s?(?:@|[a-z.]{0,20}[\\d_]))|加line|[加+]\\s?赖|ライン(?:id)?)',
  instagram: '(?:\\binsta(?:gram)?\\b|\\big\\b|\\bins(?=\\s?[:@])|インスタ)',
}

/** A number alone serves these; for the others it is a name that tells. */
const WITH_NUMBER: readonly Service[] = ['whatsapp', 'telegram', 'wechat', 'qq']

/** Where the server's name was read as a link, its mark stands. */
const MAIL =
  /(?<![a-z0-9._%+-])[a-z0-9._%+-]{1,40}(?:@|\s?[[({]\s?(?:at|@)\s?[\])}]\s?)(?:\ue000|[a-z0-9-]{1,40}(?:(?:\.|\s?[[({]\s?(?:dot|\.)\s?[\])}]\s?|\sdot\s)[a-z]{2,12}){1,3}(?![a-z0-9]))/g

const PHONE = new RegExp(
  `(?:\\b(?:call|text|ring|sms|phone|tel|cell|mobile|handy|anrufen?|movil|móvil)\\b|手机|电话|联系|致电|拨打|電話|☎|📞|📱)${LEAD}${SIGNS}${NUMBER}` +
    `|(?<![\\d.])\\+\\d{1,3}[\\s(.\\-]{1,2}\\d(?:[\\s().\\-]{0,2}\\d){6,12}(?!\\d)` +
    `|(?<![\\d.])[1一幺][3-9三四五六七八九](?:[\\s\\-]?${NUMERALS}){9}(?!${NUMERALS})`,
  'g',
)

const PATTERNS = {
  ...Object.fromEntries(Object.entries(SPELLINGS).map(([service, name]) => [service, handleOf(service, name)])),
  mail: MAIL,
  phone: PHONE,
} as Record<Service, RegExp>

function handleOf(service: string, name: string): RegExp {
  const telling = WITH_NUMBER.includes(service as Service) ? `(?:${TELLING}|${numberFor(service)})` : TELLING
  return new RegExp(
    `${CALLS}\\s?${name}${LEAD}${SIGNS}(?:${NAME}|${telling})|${name}(?:${SAYS}${NAME}|${LEAD}${SIGNS}${telling})`,
    'g',
  )
}

/** Some services count their members; their numbers are shorter than a telephone's. */
function numberFor(service: string): string {
  return service === 'qq' || service === 'wechat' ? `(?:${NUMERALS}[\\s\\-]?){5,11}(?![\\d.])` : NUMBER
}

/** The name of a service with a handle behind it; every quantifier is bounded, so the work is too. */
export function findContactHandles(text: string, services: readonly Service[]): Span[] {
  return services
    .flatMap((service) => [...text.matchAll(PATTERNS[service])])
    .map(({ index, 0: found }) => ({ start: index, end: index + found.trimEnd().length }))
    .sort((a, b) => a.start - b.start)
}
