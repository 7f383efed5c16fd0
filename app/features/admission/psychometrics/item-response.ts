import { sum } from '#app/features/admission/psychometrics/averages.ts'

/** An item on the logit scale: `a` how sharply it parts people, `b` how hard it is, `c` the chance to guess it. */
export type IrtItem = { a: number; b: number; c: number }

/** The chance that somebody of ability `theta` has the item right: the three-parameter logistic, D = 1. Birnbaum 1968. */
export function chanceRight(theta: number, { a, b, c }: IrtItem): number {
  return c + (1 - c) / (1 + Math.exp(-a * (theta - b)))
}

/** Fisher information of the item at `theta`, in 1/logit²; it adds up over items. */
export function information(theta: number, item: IrtItem): number {
  const { a, c } = item
  const right = chanceRight(theta, item)
  return right === 0 ? 0 : a ** 2 * ((1 - right) / right) * ((right - c) / (1 - c)) ** 2
}

/** The raw score that a form gives somebody of ability `theta`; at the cut ability, the raw cut of that form. */
export function expectedScore(theta: number, form: readonly IrtItem[]): number {
  return sum(form.map((item) => chanceRight(theta, item)))
}
