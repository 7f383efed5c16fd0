import { type Likeness, wrongLikeness } from '#app/features/admission/figures/leak-radar.ts'
import { eachAnswer, isRightMark, optionOfMark } from '#app/features/admission/figures/sheet.ts'
import type { Sheet } from '#db/schema/admission-attempts.ts'

/** Of one sitting, the wrong option chosen for each item. */
type WrongAnswers = { attemptId: string; wrong: ReadonlyMap<string, number> }
export type AlikePair = { firstId: string; secondId: string; likeness: Likeness }

export function wrongAnswersOf(attemptId: string, sheet: Pick<Sheet, 'answers'>): WrongAnswers {
  const wrong = new Map<string, number>()
  eachAnswer(sheet, (key, mark) => {
    const option = optionOfMark(mark)
    if (option !== null && !isRightMark(mark)) wrong.set(key, option)
  })
  return { attemptId, wrong }
}

// Fewer identical mistakes never are beyond chance, and most pairs have none.
const LEAST_IDENTICAL = 5

type AlikeSearch = {
  sittings: WrongAnswers[]
  byAnswer: Map<string, number[]>
  counts: Map<string, Record<number, number>>
}

export const startSearch = (): AlikeSearch => ({ sittings: [], byAnswer: new Map(), counts: new Map() })

export function addSearched(search: AlikeSearch, sitting: WrongAnswers): void {
  const at = search.sittings.push(sitting) - 1
  for (const [item, option] of sitting.wrong) {
    const key = `${item} ${option}`
    const same = search.byAnswer.get(key)
    if (same) same.push(at)
    else search.byAnswer.set(key, [at])
    const counts = search.counts.get(item) ?? {}
    counts[option] = (counts[option] ?? 0) + 1
    search.counts.set(item, counts)
  }
}

/** Those before it, at most `reach` back, that share more of its wrong answers than chance would have it. */
export function findAlike({ sittings, byAnswer, counts }: AlikeSearch, at: number, reach: number): AlikePair[] {
  const own = sittings[at]
  if (!own) return []
  const identical = new Map<number, number>()
  for (const [item, option] of own.wrong)
    for (const other of byAnswer.get(`${item} ${option}`) ?? [])
      if (other < at && other >= at - reach) identical.set(other, (identical.get(other) ?? 0) + 1)
  return [...identical].flatMap(([place, many]) => {
    const other = sittings[place]
    if (!other || many < LEAST_IDENTICAL) return []
    const likeness = wrongLikeness(bothWrong(own, other, counts))
    return likeness.isFlagged ? [{ firstId: other.attemptId, secondId: own.attemptId, likeness }] : []
  })
}

function bothWrong(one: WrongAnswers, other: WrongAnswers, counts: AlikeSearch['counts']) {
  return [...one.wrong].flatMap(([item, second]) => {
    const first = other.wrong.get(item)
    return first === undefined ? [] : [{ first, second, wrongChoices: counts.get(item) ?? {} }]
  })
}
