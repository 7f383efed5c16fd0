import { tokensOf } from '#app/features/search/tokenize-for-index.ts'

const COMMON = new Set(
  `about after again all also and any are because been before but can could did does don each even every few first for
  from gets give had has have her here his how into its just last like made make many more most much need needs never new
  not now off once one only other our out over own please put same she should side some still than that the their them then
  there these they this those time too two under until use used very want was way well were what when where which while who
  why will with without would year you your day days mine one's takes take up my me we he it is in on at to of or so no if
  as be by do an am us`.split(/\s+/),
)
/** Characters that only hold a Chinese sentence together. */
const HOLDS_TOGETHER = /[的了是在有不没我你他们这那一个和也就都可以要想到把给吗呢很还能会说对上下]/u
const HAN = /\p{Script=Han}/u

/** A model number says more than a word, a word more than two characters of one. */
const weightOf = (token: string) => (HAN.test(token) ? 0.5 : /\d/.test(token) && /\p{L}/u.test(token) ? 1.5 : 1)

const isTelling = (token: string) =>
  token.length > 1 && !COMMON.has(token) && !/^\d+$/.test(token) && !(HAN.test(token) && HOLDS_TOGETHER.test(token))

/** The words of a text that tell what it is about. */
export const tellingWords = (text: string): string[] =>
  [...new Set(tokensOf(text).map(({ token }) => token))].filter(isTelling)

/** From this on a text is about the same thing, likely enough to be offered. */
export const CLOSE = 2

/** How much two texts share of what they are about. */
export function closeness(one: string, other: string): number {
  const words = new Set(tellingWords(other))
  return tellingWords(one).reduce((sum, word) => sum + (words.has(word) ? weightOf(word) : 0), 0)
}
