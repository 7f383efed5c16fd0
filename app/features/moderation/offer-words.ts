/** Words worth disguising. A token is only ever read as one of these, so that product names stay what they are. */
const WORDS =
  'coupon coupons discount discounts voucher vouchers promo promos promotion code codes sale sales sell selling seller ' +
  'cheap cheapest price prices deal deals free gift gifts giveaway winner claim prize cashback rebate affiliate referral ' +
  'shop store order checkout shipping wholesale supplier factory link links click subscribe channel follow follower ' +
  'followers profile whatsapp telegram wechat line viber signal discord instagram contact message email inbox offer offers ' +
  'limited save buy now here with your this from today only join group giving percent half message'

/** Read out of digits and signs only (`n1nety d0llars`): cut in two, they may be somebody's own way to write. */
const LEET_WORDS =
  'mine light lights gimbal gimbals cage cages tripod tripods camera cameras monitor monitors battery batteries plate ' +
  'plates stand stands strap straps gear handle handles bags lens lenses dollars dollar euro euros bucks pounds money cash ' +
  'hundred ninety eighty seventy sixty fifty forty thirty twenty hidden secret note ready ship ships posted foster parents ' +
  'small wanted trade swap swaps rent renting rental hire search find found youtube insta facebook tiktok paypal private ' +
  'reply answer call phone number numbers winner lucky vote votes heart hearts like likes share please someone anyone ' +
  'everyone friends people best great cheaper better quality original brand week weekend sunday friday stock pieces'

/** Long and rare enough to be put together again across a blank or a hyphen. */
export const REJOINED_WORDS: ReadonlySet<string> = new Set(
  'coupon coupons discount discounts voucher vouchers telegram cashback affiliate referral giveaway subscribe'.split(
    ' ',
  ),
)

/** May stand between two offer words of one spelled-out run, but do not make a run an offer. */
const LINKING_WORDS = 'use get for off the my our at me dm pm us and in on to buy now bio cage cages'.split(' ')

/** Short calls that are a run of their own. */
const SHORT_CALLS = new Set(['dmme', 'pmme', 'buynow', 'getoff', 'inmybio'])

const PLAIN_LETTER: Record<string, string> = {
  '0': 'o',
  '1': 'l',
  '!': 'l',
  '|': 'l',
  i: 'l',
  '3': 'e',
  '4': 'a',
  '@': 'a',
  '5': 's',
  $: 's',
  '7': 't',
  '+': 't',
  '8': 'b',
  '9': 'g',
  '6': 'g',
}

function plainLetter(letter: string): string {
  return PLAIN_LETTER[letter] ?? letter
}

/** Two spellings of one word share a skeleton: digits read as letters, repeated letters written once. */
function skeletonOf(word: string): string {
  return [...word]
    .map(plainLetter)
    .join('')
    .replace(/(.)\1+/g, '$1')
}

const bySkeleton = new Map(WORDS.split(' ').map((word) => [skeletonOf(word), word]))
const telling = new Set(WORDS.split(' ').filter((word) => word.length > 3))
const byFirstLetter = groupByFirstLetter([...WORDS.split(' '), ...LINKING_WORDS])

function groupByFirstLetter(words: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const first = plainLetter(word[0] ?? '')
    groups.set(first, [...(groups.get(first) ?? []), word])
  }
  return groups
}

const byLeetSkeleton = new Map(LEET_WORDS.split(' ').map((word) => [skeletonOf(word), word]))

/** Too short for a skeleton, which many innocent tokens would share. */
const SHORT_WORDS = new Map(
  Object.entries({ '0ff': 'off', u$e: 'use', us3: 'use', u5e: 'use', g3t: 'get', n0w: 'now', fr33: 'free' }),
)

/** The offer word that a token stands for, as `c0up0n` for coupon. */
export function offerWordFor(token: string): string | undefined {
  return SHORT_WORDS.get(token) ?? bySkeleton.get(skeletonOf(token))
}

/** The word that letters and digits mixed up stand for; product names begin with a digit or have few letters. */
export function leetWordFor(token: string): string | undefined {
  if (!/^[a-z]|[a-z].*[a-z].*[a-z]/.test(token) || !/[0-9@$!|]/.test(token)) return undefined
  return (token.match(/[a-z]/g)?.length ?? 0) >= 2 && token.length >= 4
    ? byLeetSkeleton.get(skeletonOf(token))
    : undefined
}

/** Of a run, at most one letter in so many may belong to no word: SALEM is no sale. */
const MOST_KNOWN = 5

/** Cuts a run of letters into words; undefined where none of them is an offer word. */
export function cutIntoWords(letters: string): string[] | undefined {
  const plain = [...letters].map(plainLetter).join('')
  const words: string[] = []
  let rest = ''
  for (let at = 0; at < letters.length; ) {
    const word = byFirstLetter.get(plain[at] ?? '')?.find((each) => plain.startsWith(plainSpelling(each), at))
    if (word) words.push(...(rest ? [rest] : []), word)
    rest = word ? '' : rest + letters[at]
    at += word?.length ?? 1
  }
  if (rest) words.push(rest)
  if (SHORT_CALLS.has(words.join(''))) return words
  const isKnown = (word: string) => telling.has(word) || LINKING_WORDS.includes(word)
  const known = words.filter(isKnown).join('').length
  return words.some((word) => telling.has(word)) && (letters.length - known) * MOST_KNOWN <= known ? words : undefined
}

const plainSpellings = new Map<string, string>()

function plainSpelling(word: string): string {
  const known = plainSpellings.get(word) ?? [...word].map(plainLetter).join('')
  plainSpellings.set(word, known)
  return known
}
