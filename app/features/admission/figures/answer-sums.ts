import { emptyTally, type ItemTally } from '#app/features/admission/psychometrics/item-tally.ts'

/**
 * The sums of `item-tally.ts` for thousands of items side by side in one list of numbers: an object for each makes the
 * processor wait for memory at every answer.
 */
export type AnswerSums = Float64Array

const MOST_OPTIONS = 16
const [N, RIGHT, REST, REST_SQUARES, RIGHT_REST, TIMED, SECONDS] = [0, 1, 2, 3, 4, 5, 6]
const GROUPS = { upper: 7, lower: 9 }
const OPTIONS = 11
/** The last option stands for none. */
const WIDTH = OPTIONS + 2 * MOST_OPTIONS

export const noSums = (places: number): AnswerSums => new Float64Array(places * WIDTH)

type Group = 'upper' | 'lower' | undefined

/** `option` from 0 to 14, 15 where the item was left open. */
export function addToSums(
  sums: AnswerSums,
  place: number,
  answer: { option: number; right: number; rest: number; seconds: number; group: Group },
): void {
  const { option, right, rest, seconds, group } = answer
  const at = place * WIDTH
  const add = (to: number, value: number) => {
    sums[at + to] = (sums[at + to] ?? 0) + value
  }
  add(N, 1)
  add(RIGHT, right)
  add(REST, rest)
  add(REST_SQUARES, rest * rest)
  add(RIGHT_REST, right * rest)
  add(OPTIONS + 2 * option, 1)
  add(OPTIONS + 2 * option + 1, rest)
  if (seconds > 0) {
    add(TIMED, 1)
    add(SECONDS, seconds)
  }
  if (group) {
    add(GROUPS[group], 1)
    add(GROUPS[group] + 1, right)
  }
}

export function tallyAt(sums: AnswerSums, place: number): ItemTally {
  const value = (at: number) => sums[place * WIDTH + at] ?? 0
  const optionAt = (option: number) => ({ n: value(OPTIONS + 2 * option), rest: value(OPTIONS + 2 * option + 1) })
  const groupAt = (at: number) => ({ n: value(at), right: value(at + 1) })
  const options = Array.from({ length: MOST_OPTIONS - 1 }, (_, option) => optionAt(option))
  const chosen = options.findLastIndex(({ n }) => n > 0)
  return {
    ...emptyTally(),
    ...{ n: value(N), right: value(RIGHT), rest: value(REST), restSquares: value(REST_SQUARES) },
    ...{ rightRest: value(RIGHT_REST), timed: value(TIMED), seconds: value(SECONDS) },
    options: options.slice(0, chosen + 1),
    omitted: optionAt(MOST_OPTIONS - 1),
    upper: groupAt(GROUPS.upper),
    lower: groupAt(GROUPS.lower),
  }
}
