import type { BankEntry } from '#app/features/admission/bank/bank-entry.ts'
import { allStrata, type BlueprintRow, bankMinimum } from '#app/features/admission/blueprint.ts'
import { about, advice, error, type LintFinding } from '#app/features/admission/lint/finding.ts'
import { isDrawable } from '#app/features/admission/lint/lint-options.ts'

const SPARE_ITEMS = 1
// It draws other values for each form, and one form holds it once.
const ITEMS_OF_A_TEMPLATE = 3

/** Whether every stratum of either track has enough for three forms that share no item, and a spare. */
export function lintStrata(entries: readonly BankEntry[], length?: number): LintFinding[] {
  const strata = allStrata(length)
  const drawable = entries.filter(isDrawable)
  const strays = drawable.filter((entry) => !strata.some((row) => isOf(row, entry)))
  return [
    ...strata.flatMap((row) => lintStratum(row, drawable)),
    ...strays.flatMap(({ id, topic, level }) => (topic && level ? about(id, [advice('neverDrawn')]) : [])),
  ]
}

function lintStratum(row: BlueprintRow, drawable: readonly BankEntry[]): LintFinding[] {
  const inStratum = drawable.filter((entry) => isOf(row, entry))
  const inText = inStratum.filter(({ picture }) => !picture)
  const { topic, level } = row
  const [have, need] = [worth(inStratum), bankMinimum(row) + SPARE_ITEMS]
  const [haveInText, needInText] = [worth(inText), bankMinimum(row)]
  return [
    ...(have < need ? [error('tooFew', { topic, level, have, need })] : []),
    ...(haveInText < needInText ? [error('tooFewInText', { topic, level, have: haveInText, need: needInText })] : []),
  ]
}

const isOf = (row: BlueprintRow, entry: BankEntry) => row.topic === entry.topic && row.level === entry.level

const worth = (entries: readonly BankEntry[]) =>
  entries.reduce((sum, { template }) => sum + (template ? ITEMS_OF_A_TEMPLATE : 1), 0)
