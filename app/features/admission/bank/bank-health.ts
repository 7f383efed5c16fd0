import {
  allStrata,
  bankMinimum,
  isSameStratum,
  type Stratum,
  TRACKS,
  type Track,
  topicsOf,
} from '#app/features/admission/blueprint.ts'
import type { StratumSize } from '#app/features/admission/policy/bank-outlook.ts'

export type Health = Stratum & {
  tracks: readonly Track[]
  live: number
  /** For three forms that share no item, and for one. */
  need: number
  perForm: number
  verdict: 'closed' | 'thin' | 'enough'
}

/** Whether every stratum of both tracks has three times what a form takes. */
export function bankHealth(bank: readonly StratumSize[], length: number): Health[] {
  return allStrata(length).map((row) => {
    const live = bank.find((size) => isSameStratum(size, row))?.items ?? 0
    const need = bankMinimum(row)
    const verdict = live < row.count ? 'closed' : live < need ? 'thin' : 'enough'
    const { topic, level, count: perForm } = row
    return {
      topic,
      level,
      tracks: TRACKS.filter((track) => topicsOf(track).includes(topic)),
      live,
      need,
      perForm,
      verdict,
    }
  })
}
