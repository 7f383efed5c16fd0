import type { RouteRule } from '#db/schema/backlog-routing.ts'

export type { RouteRule } from '#db/schema/backlog-routing.ts'

/** What a rule can look at. */
export type RouteFacts = {
  /** Title, need and quoted words together. */
  text: string
  /** Article numbers. */
  products: readonly string[]
  /** Values of fit: bodies, mounts, threads. */
  fits: readonly string[]
  scenes: readonly string[]
  /** Slug of the line of the thread it was said in. */
  line: string | null
  language: string
  channel: string
  /** Of the author's own exam. */
  track: string | null
}

/** The first rule that takes it. */
export const routeOf = (rules: readonly RouteRule[], facts: RouteFacts): RouteRule | undefined =>
  rules.find((rule) => takes(rule, facts))

/** Every condition that is set has to hold, each by any one of its values. A rule without conditions takes nothing. */
function takes({ when }: RouteRule, facts: RouteFacts): boolean {
  const said = fold(facts.text)
  const conditions: [string[] | undefined, (value: string) => boolean][] = [
    [when.words, (word) => isSaid(said, fold(word))],
    [when.products, among(facts.products)],
    [when.fits, (fit) => facts.fits.some((each) => fold(each) === fold(fit)) || isSaid(said, fold(fit))],
    [when.scenes, among(facts.scenes)],
    [when.lines, among([facts.line])],
    [when.languages, among([facts.language])],
    [when.channels, among([facts.channel])],
    [when.tracks, among([facts.track])],
  ]
  const set = conditions.filter(([values]) => values !== undefined && values.length > 0)
  return set.length > 0 && set.every(([values, holds]) => values?.some(holds))
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase()
const among = (known: readonly (string | null)[]) => (value: string) =>
  known.some((each) => each !== null && fold(each) === fold(value))

const WORD_PART = /[\p{L}\p{N}]/u
const HAN = /\p{Script=Han}/u

/** As a word of its own, plural included; Chinese has no gaps between words. */
function isSaid(said: string, word: string): boolean {
  if (word === '') return false
  for (let at = said.indexOf(word); at >= 0; at = said.indexOf(word, at + 1)) {
    const before = said[at - 1] ?? ''
    const rest = said.slice(at + word.length).replace(/^s(?![\p{L}\p{N}])/u, '')
    if (isEdge(word[0], before) && isEdge(word.at(-1), rest[0] ?? '')) return true
  }
  return false
}

const isEdge = (own = '', beside = '') =>
  !WORD_PART.test(beside) || !WORD_PART.test(own) || HAN.test(own) || HAN.test(beside)
