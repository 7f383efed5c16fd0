import type { BankEntry } from '#app/features/admission/bank/bank-entry.ts'
import { findLikePairs, stemWords } from '#app/features/admission/bank/stem-likeness.ts'
import { about, advice, error, type LintFinding } from '#app/features/admission/lint/finding.ts'
import { type LintDay, lintEntry } from '#app/features/admission/lint/lint-entry.ts'
import { isKeyLongest } from '#app/features/admission/lint/lint-lengths.ts'
import { isDrawable } from '#app/features/admission/lint/lint-options.ts'
import { lintStrata } from '#app/features/admission/lint/lint-strata.ts'
import { ITEM_LANGUAGES } from '#app/features/admission/question.ts'

const POSITIONS = ['A', 'B', 'C', 'D'] as const
const LEAST_PER_POSITION = 0.2
const MOST_PER_POSITION = 0.3
// Four options of like length make the key the longest by chance a quarter of the time.
const MOST_LONGEST_KEYS = 0.4

/** What keeps these items from being a bank to draw forms of this length from. */
export function lintBank(
  entries: readonly BankEntry[],
  { today, length }: LintDay & { length?: number } = {},
): LintFinding[] {
  return [
    ...entries.flatMap((entry) => lintEntry(entry, { today })),
    ...lintStrata(entries, length),
    ...lintRepeats(entries),
    ...lintKeyPositions(entries),
    ...lintLongestKeys(entries),
  ]
}

/** Ids and questions that stand there twice. */
export function lintRepeats(entries: readonly BankEntry[]): LintFinding[] {
  const ids = entries.map(({ id }) => id)
  const twice = ids.filter((id, index) => id !== '' && ids.indexOf(id) < index)
  return [...twice.flatMap((id) => about(id, [error('idTwice')])), ...lintLikeStems(entries)]
}

function lintLikeStems(entries: readonly BankEntry[]): LintFinding[] {
  return ITEM_LANGUAGES.flatMap((lang) => {
    const asked = entries.flatMap(({ id, line, texts }) =>
      texts.filter((text) => text.lang === lang).map(({ stem }) => ({ id, line, words: stemWords(stem) })),
    )
    return findLikePairs(asked.map(({ words }) => words)).flatMap(({ later, earlier }) => {
      const [one, other] = [asked[later], asked[earlier]]
      return about(one?.id ?? '', [advice('asksTheSame', { lang, other: other?.id || `#${other?.line}` })])
    })
  })
}

function lintKeyPositions(entries: readonly BankEntry[]): LintFinding[] {
  const keys = entries.flatMap((entry) =>
    isDrawable(entry) && entry.texts[0]?.options.length === POSITIONS.length ? entry.keys : [],
  )
  const all = keys.length
  return POSITIONS.flatMap((position, index) => {
    const have = keys.filter((key) => key === index).length
    const isFair = have >= all * LEAST_PER_POSITION && have <= all * MOST_PER_POSITION
    return isFair ? [] : [error('keyPosition', { position, have, all })]
  })
}

function lintLongestKeys(entries: readonly BankEntry[]): LintFinding[] {
  const drawable = entries.filter((entry) => isDrawable(entry) && !entry.template)
  return ITEM_LANGUAGES.flatMap((lang) => {
    const texts = drawable.flatMap(({ texts, keys }) =>
      texts.filter((text) => text.lang === lang).map((text) => isKeyLongest(text, keys)),
    )
    const have = texts.filter(Boolean).length
    return have > texts.length * MOST_LONGEST_KEYS ? [error('keysLongest', { lang, have, all: texts.length })] : []
  })
}
