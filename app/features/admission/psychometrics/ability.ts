import { sum } from '#app/features/admission/psychometrics/averages.ts'
import { chanceRight, type IrtItem, information } from '#app/features/admission/psychometrics/item-response.ts'

export type Answered = IrtItem & { isRight: boolean }
/** On the logit scale, with its standard error. */
type Ability = { theta: number; se: number }

const REACH = 8
const STEP = 0.05
const GRID = Array.from({ length: 2 * (REACH / STEP) + 1 }, (_, step) => -REACH + step * STEP)

/** The ability that makes these answers likeliest; null where none does, as with all right or all wrong. */
export function likeliestAbility(answers: readonly Answered[]): Ability | null {
  const theta = highest(answers, 0)
  if (theta === null) return null
  return { theta, se: 1 / Math.sqrt(informationAt(theta, answers)) }
}

/** MAP: the likeliest ability of somebody who comes from the normal population (mean 0, variance 1). */
export function modalAbility(answers: readonly Answered[]): Ability {
  const theta = highest(answers, 1) ?? 0
  return { theta, se: 1 / Math.sqrt(informationAt(theta, answers) + 1) }
}

/** EAP: the mean of what is believed of the ability after these answers, with the same population before them. */
export function expectedAbility(answers: readonly Answered[]): Ability {
  const weights = GRID.map((theta) => Math.exp(logLikelihood(theta, answers, 1)))
  const total = sum(weights)
  const theta = sum(GRID.map((point, index) => point * (weights[index] ?? 0))) / total
  const variance = sum(GRID.map((point, index) => (point - theta) ** 2 * (weights[index] ?? 0))) / total
  return { theta, se: Math.sqrt(variance) }
}

function informationAt(theta: number, answers: readonly Answered[]): number {
  return sum(answers.map((answer) => information(theta, answer)))
}

/** `prior` is the precision of the normal population: 0 knows nothing of it. */
function logLikelihood(theta: number, answers: readonly Answered[], prior: number): number {
  const logs = answers.map((answer) => {
    const right = chanceRight(theta, answer)
    return Math.log(answer.isRight ? right : 1 - right)
  })
  return sum(logs) - (prior * theta ** 2) / 2
}

/** Guessing makes several hills possible: the grid finds the highest, halving its top. Null at the edge of the grid. */
function highest(answers: readonly Answered[], prior: number): number | null {
  const heights = GRID.map((theta) => logLikelihood(theta, answers, prior))
  const top = heights.indexOf(Math.max(...heights))
  const [low, high] = [GRID[top - 1], GRID[top + 1]]
  return low === undefined || high === undefined ? null : zeroOf((theta) => slope(theta, answers, prior), low, high)
}

function slope(theta: number, answers: readonly Answered[], prior: number): number {
  const slopes = answers.map(({ a, b, c, isRight }) => {
    const right = chanceRight(theta, { a, b, c })
    return (a * ((isRight ? 1 : 0) - right) * (right - c)) / ((1 - c) * right)
  })
  return sum(slopes) - prior * theta
}

function zeroOf(falling: (at: number) => number, from: number, to: number): number {
  let [low, high] = [from, to]
  for (let round = 0; round < 60; round += 1) {
    const middle = (low + high) / 2
    if (falling(middle) > 0) low = middle
    else high = middle
  }
  return (low + high) / 2
}
