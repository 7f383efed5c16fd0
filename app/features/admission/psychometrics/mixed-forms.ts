import { kr20, standardError } from '#app/features/admission/psychometrics/reliability.ts'

/** Sums over forms that differ: how far answers, and pairs of answers, lie from what their items let expect. */
export type FormsTally = { forms: number; items: number; pairs: number; itemSquares: number; pairProducts: number }

export const emptyForms = (): FormsTally => ({ forms: 0, items: 0, pairs: 0, itemSquares: 0, pairProducts: 0 })

/** One graded form: each item's answer beside `p`, the share of all candidates who had that item right. Changes the tally. */
export function addForm(tally: FormsTally, form: readonly { isRight: boolean; p: number }[]): void {
  let surplus = 0
  let squares = 0
  for (const { isRight, p } of form) {
    const distance = (isRight ? 1 : 0) - p
    surplus += distance
    squares += distance ** 2
  }
  addDistances(tally, form.length, surplus, squares)
}

/** The same from the sum of a form's distances, and of their squares, where they were added up elsewhere. */
export function addDistances(tally: FormsTally, items: number, surplus: number, squares: number): void {
  tally.forms += 1
  tally.items += items
  tally.pairs += items * (items - 1)
  tally.itemSquares += squares
  // The square of a sum holds every pair twice, and each item with itself once.
  tally.pairProducts += surplus ** 2 - squares
}

type FormsReliability = { kr20: number | null; variance: number | null; sem: number | null }

/**
 * KR-20, variance and SEM (raw points) of a form of `length` items drawn as these were: from the mean item variance and the
 * mean covariance of two items met on one form. With one form for all it is KR-20 itself. Null with fewer than two
 * forms or no pairs, and where such a form's totals would not vary.
 */
export function formsReliability(tally: FormsTally, length: number): FormsReliability {
  const { forms, items, pairs, itemSquares, pairProducts } = tally
  if (forms < 2 || pairs === 0) return { kr20: null, variance: null, sem: null }
  const itemVariances = (length * itemSquares) / items
  const variance = itemVariances + (length * (length - 1) * pairProducts) / pairs
  // Rounding must not turn totals that are all equal into a reliability.
  if (variance <= 1e-10 * itemVariances) return { kr20: null, variance: null, sem: null }
  const reliability = kr20(length, itemVariances, variance)
  return { kr20: reliability, variance, sem: standardError(variance, reliability) }
}
