import { correlation } from '#app/features/admission/psychometrics/correlation.ts'
import { discrimination } from '#app/features/admission/psychometrics/extreme-groups.ts'
import {
  type OptionFigures,
  type OptionTally,
  optionFigures,
} from '#app/features/admission/psychometrics/option-table.ts'

type GroupTally = { n: number; right: number }

/** What is kept of all answers to one item: plain numbers that only grow, whatever the number of attempts. */
export type ItemTally = {
  n: number
  right: number
  rest: number
  restSquares: number
  rightRest: number
  options: OptionTally[]
  omitted: OptionTally
  upper: GroupTally
  lower: GroupTally
  timed: number
  seconds: number
}

type TalliedAnswer = {
  /** By its place in the item itself, not as it was shuffled; null = omitted. */
  option: number | null
  isRight: boolean
  /** Right answers to the other items of the same form, as a share of them: 0 to 1. */
  restShare: number
  seconds?: number
  /** In which of the extreme groups of its form the candidate is, if in one. */
  group?: 'upper' | 'lower'
}

export function emptyTally(options = 0): ItemTally {
  return {
    n: 0,
    right: 0,
    rest: 0,
    restSquares: 0,
    rightRest: 0,
    options: Array.from({ length: options }, () => ({ n: 0, rest: 0 })),
    omitted: { n: 0, rest: 0 },
    upper: { n: 0, right: 0 },
    lower: { n: 0, right: 0 },
    timed: 0,
    seconds: 0,
  }
}

/** Changes the tally: a hundred thousand attempts should not make as many copies. */
export function addAnswer(tally: ItemTally, { option, isRight, restShare, seconds, group }: TalliedAnswer): void {
  const right = isRight ? 1 : 0
  tally.n += 1
  tally.right += right
  tally.rest += restShare
  tally.restSquares += restShare ** 2
  tally.rightRest += right * restShare
  const chosen = option === null ? tally.omitted : optionAt(tally, option)
  chosen.n += 1
  chosen.rest += restShare
  if (group) {
    tally[group].n += 1
    tally[group].right += right
  }
  if (seconds !== undefined) {
    tally.timed += 1
    tally.seconds += seconds
  }
}

function optionAt({ options }: ItemTally, place: number): OptionTally {
  while (options.length <= place) options.push({ n: 0, rest: 0 })
  return options[place] as OptionTally
}

/** Puts one tally into another: all languages are the sum of each. Changes `into`. */
export function addTally(into: ItemTally, other: ItemTally): void {
  for (const name of ['n', 'right', 'rest', 'restSquares', 'rightRest', 'timed', 'seconds'] as const)
    into[name] += other[name]
  for (const [place, option] of other.options.entries()) addOptions(optionAt(into, place), option)
  addOptions(into.omitted, other.omitted)
  for (const group of ['upper', 'lower'] as const) {
    into[group].n += other[group].n
    into[group].right += other[group].right
  }
}

function addOptions(into: OptionTally, other: OptionTally) {
  into.n += other.n
  into.rest += other.rest
}

export type ItemFigures = {
  n: number
  p: number | null
  variance: number | null
  rRest: number | null
  d: number | null
  meanSeconds: number | null
  options: OptionFigures[]
  omitted: OptionFigures
}

/** The figures of an item over mixed forms; `meanRest` of options is a share. Undefined ones are null. */
export function itemFigures(tally: ItemTally): ItemFigures {
  const { n, right, rest, restSquares, rightRest } = tally
  const p = n === 0 ? null : right / n
  return {
    n,
    p,
    variance: p === null ? null : p * (1 - p),
    rRest: correlation({ n, x: right, xx: right, y: rest, yy: restSquares, xy: rightRest }),
    d: discrimination(tally.upper, tally.lower),
    meanSeconds: tally.timed === 0 ? null : tally.seconds / tally.timed,
    options: tally.options.map((option) => optionFigures(option, tally)),
    omitted: optionFigures(tally.omitted, tally),
  }
}
