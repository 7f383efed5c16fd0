import {
  allStrata,
  isSameStratum,
  type Stratum,
  TRACKS,
  type Track,
  topicsOf,
} from '#app/features/admission/blueprint.ts'
import type { StratumSize } from '#app/features/admission/policy/bank-outlook.ts'
import type { ExamSettings } from '#app/platform/exam-settings.ts'

export type Health = Stratum & {
  tracks: readonly Track[]
  live: number
  /** What the policy asks for at least, and what one form takes. */
  need: number
  perForm: number
  verdict: 'closed' | 'thin' | 'enough' | 'good' | 'aim'
}

type Policy = Pick<ExamSettings, 'length' | 'bankLeast' | 'bankGood' | 'bankTarget'>

export const lacks = ({ verdict }: Pick<Health, 'verdict'>) => verdict === 'closed' || verdict === 'thin'

/** How many times what a form takes every stratum of both tracks holds, as the policy names it. */
export function bankHealth(bank: readonly StratumSize[], policy: Policy): Health[] {
  return allStrata(policy.length).map((row) => {
    const live = bank.find((size) => isSameStratum(size, row))?.items ?? 0
    const need = row.count * policy.bankLeast
    const { topic, level, count: perForm } = row
    return {
      topic,
      level,
      tracks: TRACKS.filter((track) => topicsOf(track).includes(topic)),
      live,
      need,
      perForm,
      verdict: verdictOn(live, perForm, policy),
    }
  })
}

function verdictOn(live: number, perForm: number, { bankLeast, bankGood, bankTarget }: Policy): Health['verdict'] {
  if (live < perForm) return 'closed'
  if (live < perForm * bankLeast) return 'thin'
  if (live < perForm * bankGood) return 'enough'
  return live < perForm * bankTarget ? 'good' : 'aim'
}
