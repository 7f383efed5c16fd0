import { BLUEPRINT, type BlueprintRow, bankMinimum, isLevel, isTopic } from '#app/features/admission/blueprint.ts'
import type { GiftItem } from '#app/features/admission/formats/gift.ts'
import { isNearlyTheSame, stemWords } from '#app/features/admission/stem-likeness.ts'

export type BankProblem = { itemId?: string; words: string }

export const SPARE_ITEMS = 1
const OPTIONS_PER_ITEM = 4
const POSITIONS = ['A', 'B', 'C', 'D'] as const
const LEAST_PER_POSITION = 0.2
const MOST_PER_POSITION = 0.3
// Four options of like length make the key the longest by chance a quarter of the time.
const MOST_LONGEST_KEYS = 0.4

/** What keeps these items, in the order of their file, from being a bank to draw forms from. */
export function lintBank(items: readonly GiftItem[]): BankProblem[] {
  return [
    ...items.flatMap(lintItem),
    ...lintStrata(items),
    ...lintDuplicates(items),
    ...lintKeyPositions(items),
    ...lintKeyLengths(items),
  ]
}

/** Practice items teach: they need no strata, but every one an explanation. */
export function lintPractice(items: readonly GiftItem[]): BankProblem[] {
  const topics = new Set(BLUEPRINT.map((row) => row.topic))
  for (const item of items) if (item.topic) topics.delete(item.topic)
  return [
    ...items.flatMap(lintItem),
    ...lintDuplicates(items),
    ...items
      .filter((item) => !item.explanation)
      .map((item) => ({ itemId: item.id, words: 'A practice item needs an explanation.' })),
    ...[...topics].map((topic) => ({ words: `No practice item is about ${topic}.` })),
  ]
}

export function lintItem(item: GiftItem): BankProblem[] {
  return [...lintLabels(item), ...lintStem(item), ...lintOptions(item)].map((words) => ({ itemId: item.id, words }))
}

function lintLabels(item: GiftItem): string[] {
  const problems: string[] = []
  if (item.id === '') problems.push(`The item at line ${item.line} has no id.`)
  if (!item.source) problems.push('No source is named.')
  if (!isDate(item.checked ?? '')) problems.push('The day its source was checked is missing or not a date.')
  if (item.tags.filter(isTopic).length !== 1) problems.push('It needs one tag that names its topic.')
  if (item.tags.filter(isLevelTag).length !== 1) problems.push('It needs one tag that names its level: L1, L2 or L3.')
  const unknown = item.tags.filter((tag) => !isTopic(tag) && !isLevelTag(tag))
  if (unknown.length > 0) problems.push(`Nobody knows the tag ${unknown.join(', ')}.`)
  return problems
}

function isLevelTag(tag: string): boolean {
  return isLevel(Number(/^L(\d)$/.exec(tag)?.[1]))
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
}

function lintStem({ stem }: GiftItem): string[] {
  const asked = stem.split(/(?<=[.:!])\s+/).at(-1) ?? ''
  const isNegative = /\b(?:not|never|except|cannot)\b|n[’']t\b|(?<!at )\bleast\b/.test(asked)
  return isNegative ? ['The question is put in the negative; turn it round or write the word in CAPITALS.'] : []
}

function lintOptions({ options }: GiftItem): string[] {
  const problems: string[] = []
  const texts = options.map((option) => sameText(option.text))
  if (options.length !== OPTIONS_PER_ITEM) problems.push(`It has ${options.length} options instead of four.`)
  if (options.filter((option) => option.isKey).length !== 1) problems.push('It needs exactly one key.')
  if (new Set(texts).size < texts.length) problems.push('Two options say the same.')
  if (
    texts.some((text) => /\b(?:all|none|both|any|neither|either) of (?:the above|the others|these|them)\b/i.test(text))
  ) {
    problems.push('Options are shuffled, so none may speak of the others ("all of the above").')
  }
  return problems
}

// Capitals stay: 60 Mb/s and 60 MB/s are two answers.
function sameText(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ').replace(/\.$/, '')
  return line.charAt(0).toLowerCase() + line.slice(1)
}

function lintStrata(items: readonly GiftItem[]): BankProblem[] {
  const isOf = (row: BlueprintRow) => (item: GiftItem) => item.topic === row.topic && item.level === row.level
  const tooFew = BLUEPRINT.flatMap((row) => {
    const have = items.filter(isOf(row)).length
    const need = bankMinimum(row) + SPARE_ITEMS
    return have < need ? [{ words: `${row.topic} level ${row.level} has ${have} items and needs ${need}.` }] : []
  })
  const neverDrawn = items.filter((item) => !BLUEPRINT.some((row) => isOf(row)(item)))
  return [
    ...tooFew,
    ...neverDrawn.map((item) => ({ itemId: item.id, words: 'No form draws from its topic and level.' })),
  ]
}

function lintDuplicates(items: readonly GiftItem[]): BankProblem[] {
  const seen = items.map((item) => ({ id: item.id, words: stemWords(item.stem) }))
  return seen.flatMap((item, index) =>
    seen.slice(0, index).flatMap((earlier) => {
      const problems: BankProblem[] = []
      if (item.id !== '' && item.id === earlier.id) problems.push({ itemId: item.id, words: 'Two items have this id.' })
      if (isNearlyTheSame(item.words, earlier.words)) {
        problems.push({ itemId: item.id, words: `It asks nearly the same as ${earlier.id}.` })
      }
      return problems
    }),
  )
}

function lintKeyPositions(items: readonly GiftItem[]): BankProblem[] {
  return POSITIONS.flatMap((position, index) => {
    const keys = items.filter((item) => item.options[index]?.isKey).length
    const share = keys / Math.max(items.length, 1)
    const isFair = share >= LEAST_PER_POSITION && share <= MOST_PER_POSITION
    return isFair ? [] : [{ words: `${keys} of ${items.length} keys stand at ${position}; it should be 20 to 30 %.` }]
  })
}

function lintKeyLengths(items: readonly GiftItem[]): BankProblem[] {
  const longest = items.filter(isKeyLongest).length
  return longest > items.length * MOST_LONGEST_KEYS
    ? [{ words: `In ${longest} of ${items.length} items the key is the longest option, which gives it away.` }]
    : []
}

function isKeyLongest({ options }: GiftItem): boolean {
  const key = options.find((option) => option.isKey)
  return options.every((option) => option === key || option.text.length < (key?.text.length ?? 0))
}
