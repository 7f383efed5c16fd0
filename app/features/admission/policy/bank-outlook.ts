import { type BlueprintRow, DISJOINT_FORMS, isSameStratum, type Stratum } from '#app/features/admission/blueprint.ts'
import type { SectionMinimum } from '#app/features/admission/policy/form-passing.ts'
import { sum } from '#app/features/admission/psychometrics/averages.ts'
import { exposureOf } from '#app/features/admission/psychometrics/exposure.ts'
import type { Said } from '#app/platform/errors.ts'

/** How many items of a stratum can be drawn; a template counts as three. */
export type StratumSize = Stratum & { items: number }

/** Over all strata of a form; null where one of them has too few items to draw from. */
export type BankOutlook = {
  items: number
  /** The share of forms that the average item is on, and that an item of the smallest stratum is on. */
  exposure: number | null
  highestExposure: number | null
  /** Items that two forms share by chance, and that somebody has seen after three independent ones. */
  sharedByTwo: number | null
  seenAfterThree: number | null
  /** How many forms can be drawn of which no two share an item. */
  disjointForms: number
}

export function bankOutlook(rows: readonly BlueprintRow[], bank: readonly StratumSize[]): BankOutlook {
  const items = sum(rows.map((row) => itemsIn(row, bank)))
  const exposures = rows.map((row) => exposureOf(row.count, itemsIn(row, bank)))
  const isDrawable = rows.length > 0 && exposures.every(({ disjointForms }) => disjointForms !== null)
  if (!isDrawable) {
    return { items, exposure: null, highestExposure: null, sharedByTwo: null, seenAfterThree: null, disjointForms: 0 }
  }
  return {
    items,
    exposure: sum(rows.map((row) => row.count)) / items,
    highestExposure: Math.max(...exposures.map(({ perForm }) => perForm ?? 0)),
    sharedByTwo: sum(exposures.map(({ sharedByTwo }) => sharedByTwo ?? 0)),
    seenAfterThree: sum(exposures.map(({ seenAfterThree }) => seenAfterThree ?? 0)),
    disjointForms: Math.min(...exposures.map(({ disjointForms }) => disjointForms ?? 0)),
  }
}

const itemsIn = (row: BlueprintRow, bank: readonly StratumSize[]) =>
  sum(bank.filter((size) => isSameStratum(size, row)).map((size) => size.items))

/** What an examiner should know before this is saved, said in the words of `exam-policy`; the gravest first. */
export function policyWarnings(
  rows: readonly BlueprintRow[],
  bank: readonly StratumSize[],
  sectionMinimum: SectionMinimum | null,
  bankLeast: number = DISJOINT_FORMS,
): Said[] {
  return [
    ...sectionWarnings(rows, sectionMinimum),
    ...rows.flatMap((row) => stratumWarning(row, itemsIn(row, bank), 1, 'warnings.noForm')),
    ...rows
      .filter((row) => itemsIn(row, bank) >= row.count)
      .flatMap((row) => stratumWarning(row, itemsIn(row, bank), bankLeast, 'warnings.thin')),
  ]
}

function stratumWarning({ topic, level, count }: BlueprintRow, have: number, times: number, key: string): Said[] {
  const need = count * times
  return have < need ? [{ key, values: { topic, level, have, count, need, times } }] : []
}

function sectionWarnings(rows: readonly BlueprintRow[], sectionMinimum: SectionMinimum | null): Said[] {
  if (!sectionMinimum) return []
  const { topic, least } = sectionMinimum
  const asked = sum(rows.filter((row) => row.topic === topic).map((row) => row.count))
  return asked < least ? [{ key: 'warnings.sectionOutOfReach', values: { topic, least, asked } }] : []
}
