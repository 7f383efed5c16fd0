import { type BlueprintRow, isSameStratum, LEVELS, type Stratum, TOPICS } from '#app/features/admission/blueprint.ts'
import type { StratumSize } from '#app/features/admission/policy/bank-outlook.ts'

/** The bank to reckon with: as it is, so many times what a form takes of each stratum, or by counts of one's own. */
export const BANK_CHOICES = ['live', '3', '6', '10', 'own'] as const
type BankChoice = (typeof BANK_CHOICES)[number]

export const bankChoiceIn = (search: URLSearchParams): BankChoice =>
  BANK_CHOICES.find((choice) => choice === search.get('bank')) ?? 'live'

export const stratumField = ({ topic, level }: Stratum) => `${topic}-${level}`

/** `strata`: of both tracks at the length in question. */
export function calculatorBank(
  search: URLSearchParams,
  strata: readonly BlueprintRow[],
  live: readonly StratumSize[],
): StratumSize[] {
  const choice = bankChoiceIn(search)
  const each = TOPICS.flatMap((topic) => LEVELS.map((level) => ({ topic, level })))
  return each.flatMap((stratum) => {
    const asked = strata.find((row) => isSameStratum(row, stratum))?.count ?? 0
    const items = live.find((size) => isSameStratum(size, stratum))?.items ?? 0
    if (asked === 0 && items === 0) return []
    if (choice === 'live') return [{ ...stratum, items }]
    return [{ ...stratum, items: choice === 'own' ? ownCount(search, stratum, items) : asked * Number(choice) }]
  })
}

const MOST = 10_000

/** What is no count leaves the stratum as it is. */
function ownCount(search: URLSearchParams, stratum: Stratum, items: number): number {
  const typed = search.get(stratumField(stratum)) ?? ''
  return /^\d{1,5}$/.test(typed) ? Math.min(MOST, Number(typed)) : items
}
