import type { Lists } from '#app/features/moderation/match-parts.ts'
import { patternProblems } from '#app/features/moderation/pattern-problems.ts'
import { AUTHOR_STATES, SERVICES } from '#app/features/moderation/rule.ts'
import { pathTo, type RuleProblem, type RuleProblemKey } from '#app/features/moderation/rule-problem.ts'

const DEEPEST = 8
const MOST_PARTS = 60
const MOST_WORDS = 2_000
const LONGEST_WORD = 100
const MOST_CHOICES = 200
const FARTHEST = 5_000

type Json = Record<string, unknown>
type Place = { path: string; depth: number; insideAll: boolean; lists: Lists }
type Check = (part: Json, place: Place) => RuleProblem[]

/** Each kind of part by the field that tells it; the fields that may stand beside it; and what it must be. */
const KINDS: Record<string, { beside: readonly string[]; check: Check }> = {
  words: { beside: [], check: ({ words }, { path }) => wordProblems(words, pathTo(path, 'words')) },
  disguised: { beside: [], check: ({ disguised }, { path }) => wordProblems(disguised, pathTo(path, 'disguised')) },
  reversed: { beside: [], check: ({ reversed }, { path }) => wordProblems(reversed, pathTo(path, 'reversed')) },
  pattern: { beside: ['needs'], check: checkPattern },
  list: { beside: [], check: checkList },
  url: { beside: [], check: checkUrl },
  voucherCode: { beside: [], check: checkMark('voucherCode') },
  priceOfMine: { beside: [], check: checkMark('priceOfMine') },
  exhausted: { beside: [], check: checkMark('exhausted') },
  contactHandle: { beside: [], check: checkContact },
  author: { beside: [], check: ({ author }, { path }) => authorProblems(author, pathTo(path, 'author')) },
  classifier: { beside: [], check: ({ classifier }, { path }) => within(classifier, 0, 1, pathTo(path, 'classifier')) },
  tone: { beside: [], check: ({ tone }, { path }) => within(tone, -10, 10, pathTo(path, 'tone')) },
  all: { beside: ['near'], check: (part, place) => [...checkParts('all', part, place), ...nearProblems(part, place)] },
  any: { beside: [], check: (part, place) => checkParts('any', part, place) },
  none: { beside: [], check: checkNone },
  atLeast: { beside: ['of', 'near'], check: checkAtLeast },
  weigh: { beside: ['least', 'near'], check: checkWeigh },
}

/** Everything that keeps what somebody typed from being a match. */
export function matchProblems(match: unknown, path: string, lists: Lists): RuleProblem[] {
  return partProblems(match, { path, depth: 0, insideAll: false, lists })
}

function partProblems(part: unknown, place: Place): RuleProblem[] {
  const { path } = place
  if (place.depth > DEEPEST) return [{ path, key: 'tooDeep', values: { most: DEEPEST } }]
  const kinds = isJson(part) ? Object.keys(KINDS).filter((kind) => kind in part) : []
  const kind = KINDS[kinds[0] ?? '']
  if (!isJson(part) || !kind || kinds.length > 1) return [{ path, key: 'notPart' }]
  const known = [kinds[0], ...kind.beside]
  const unknown = Object.keys(part).filter((field) => !known.includes(field))
  return [...unknown.map((name) => problem(path, 'unknownField', { name })), ...kind.check(part, place)]
}

function checkPattern({ pattern, needs }: Json, { path }: Place): RuleProblem[] {
  const at = pathTo(path, 'pattern')
  const own = typeof pattern === 'string' ? patternProblems(pattern, at) : [problem(at, 'notText')]
  return [...own, ...wordProblems(needs, pathTo(path, 'needs'))]
}

function checkList({ list }: Json, { path, lists }: Place): RuleProblem[] {
  if (typeof list === 'string' && Object.hasOwn(lists, list)) return []
  return [problem(pathTo(path, 'list'), 'unknownList', { name: String(list) })]
}

function checkUrl({ url }: Json, { path }: Place): RuleProblem[] {
  const at = pathTo(path, 'url')
  if (!isJson(url)) return [problem(at, 'notPart')]
  return Object.entries(url).flatMap(([field, value]) => {
    const place = pathTo(at, field)
    if (['hosts', 'notHosts', 'queryKeys'].includes(field)) return wordProblems(value, place)
    if (field === 'disguised') return value === true ? [] : [problem(place, 'notPart')]
    if (field !== 'path' && field !== 'notValues') return [problem(at, 'unknownField', { name: field })]
    return typeof value === 'string' ? patternProblems(value, place) : [problem(place, 'notText')]
  })
}

function checkMark(field: string): Check {
  return (part, { path }) => (part[field] === true ? [] : [problem(pathTo(path, field), 'notPart')])
}

function checkContact({ contactHandle }: Json, { path }: Place): RuleProblem[] {
  return contactHandle === true ? [] : choiceProblems(contactHandle, SERVICES, pathTo(path, 'contactHandle'))
}

export function authorProblems(author: unknown, path: string): RuleProblem[] {
  if (!isJson(author)) return [problem(path, 'notPart')]
  return Object.entries(author).flatMap(([field, value]) => {
    if (field === 'states') return choiceProblems(value, AUTHOR_STATES, pathTo(path, field))
    if (field === 'mostPosts' || field === 'leastPosts') return within(value, 0, 1_000_000, pathTo(path, field))
    return [problem(path, 'unknownField', { name: field })]
  })
}

function checkNone(part: Json, place: Place): RuleProblem[] {
  return place.insideAll ? checkParts('none', part, place) : [problem(place.path, 'noneAlone')]
}

function checkAtLeast(part: Json, place: Place): RuleProblem[] {
  const { atLeast, of } = part
  const count = Array.isArray(of) ? of.length : 0
  const own = within(atLeast, 1, Math.max(1, count), pathTo(place.path, 'atLeast'))
  const tooMany = own.length === 0 && choicesOf(Number(atLeast), count) > MOST_CHOICES
  return [
    ...own,
    ...(tooMany ? [problem(place.path, 'tooManyChoices', { most: MOST_CHOICES })] : []),
    ...checkParts('of', part, place),
    ...nearProblems(part, place),
  ]
}

/** How many ways there are to choose so many of them. */
export function choicesOf(chosen: number, count: number): number {
  let ways = 1
  for (let at = 0; at < Math.min(chosen, count - chosen); at++) ways = (ways * (count - at)) / (at + 1)
  return ways
}

function checkWeigh(part: Json, place: Place): RuleProblem[] {
  const { weigh, least } = part
  const at = pathTo(place.path, 'weigh')
  const weighed = Array.isArray(weigh) ? weigh : []
  return [
    ...countProblems(weigh, MOST_PARTS, at),
    ...within(least, 0, 1_000_000, pathTo(place.path, 'least')),
    ...nearProblems(part, place),
    ...weighed.flatMap((each, index) => {
      const path = pathTo(at, index)
      if (!isJson(each)) return [problem(path, 'notPart')]
      const inner = partProblems(each.part, { ...deeper(place), path: pathTo(path, 'part') })
      return [...within(each.weight, -1_000_000, 1_000_000, pathTo(path, 'weight')), ...inner]
    }),
  ]
}

function checkParts(field: 'all' | 'any' | 'none' | 'of', part: Json, place: Place): RuleProblem[] {
  const path = pathTo(place.path, field)
  const parts = part[field]
  const inner = Array.isArray(parts) && parts.length <= MOST_PARTS ? parts : []
  const below = { ...deeper(place), insideAll: field === 'all' }
  const own = countProblems(parts, MOST_PARTS, path)
  return [...own, ...inner.flatMap((each, at) => partProblems(each, { ...below, path: pathTo(path, at) }))]
}

function deeper(place: Place): Place {
  return { ...place, depth: place.depth + 1, insideAll: false }
}

function nearProblems({ near }: Json, { path }: Place): RuleProblem[] {
  return near === undefined || near === 'sentence' ? [] : within(near, 0, FARTHEST, pathTo(path, 'near'))
}

export function wordProblems(words: unknown, path: string): RuleProblem[] {
  const own = countProblems(words, MOST_WORDS, path)
  if (own.length > 0 || !Array.isArray(words)) return own
  return words.flatMap((word, at) => {
    if (typeof word !== 'string') return [problem(pathTo(path, at), 'notText')]
    if (word.trim() === '') return [problem(pathTo(path, at), 'missing')]
    return word.length > LONGEST_WORD ? [problem(pathTo(path, at), 'tooLong', { most: LONGEST_WORD })] : []
  })
}

function choiceProblems(chosen: unknown, choices: readonly string[], path: string): RuleProblem[] {
  if (!Array.isArray(chosen) || chosen.length === 0) return [problem(path, 'notList')]
  const isKnown = (one: unknown) => typeof one === 'string' && choices.includes(one)
  return chosen.every(isKnown) ? [] : [problem(path, 'notChoice', { choices: choices.join(', ') })]
}

function countProblems(list: unknown, most: number, path: string): RuleProblem[] {
  if (!Array.isArray(list)) return [problem(path, 'notList')]
  if (list.length === 0) return [problem(path, 'tooFew', { least: 1 })]
  return list.length > most ? [problem(path, 'tooMany', { most })] : []
}

function within(value: unknown, least: number, most: number, path: string): RuleProblem[] {
  if (typeof value !== 'number' || Number.isNaN(value)) return [problem(path, 'notNumber')]
  return value >= least && value <= most ? [] : [problem(path, 'outOfRange', { least, most })]
}

function problem(path: string, key: RuleProblemKey, values?: RuleProblem['values']): RuleProblem {
  return values ? { path, key, values } : { path, key }
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
