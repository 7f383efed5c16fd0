import type { VersionFigures } from '#app/features/admission/figures/exam-figures.ts'
import { letterOf } from '#app/features/admission/figures/option-letter.ts'
import type { FlagDetails, RaisedFlag } from '#app/features/admission/upkeep/flag-kinds.ts'
import { FLAG_THRESHOLDS, type ItemFlag, itemFlags } from '#app/features/admission/upkeep/item-flags.ts'

/** One flag of a kind for an item: several dead distractors are told of together. */
export function figureFlags(
  itemId: string,
  { all, leak }: VersionFigures,
  keys: readonly number[],
  { flagsFrom }: { flagsFrom: number },
): RaisedFlag[] {
  const raised = new Map<ItemFlag['flag'], FlagDetails>()
  for (const flag of itemFlags(all, keys, { ...FLAG_THRESHOLDS, flagsFrom })) {
    const known = raised.get(flag.flag)
    if (known && 'option' in flag) known.options = `${known.options}, ${letterOf(flag.option)}`
    else raised.set(flag.flag, { n: all.n, value: rounded(flag.value), ...optionOf(flag) })
  }
  const flags: RaisedFlag[] = [...raised].map(([kind, details]) => ({ itemId, kind, details }))
  if (leak.isFlagged) flags.push({ itemId, kind: 'leak', details: { n: all.n, ...leakDetails(leak) } })
  return flags
}

const optionOf = (flag: ItemFlag): Record<string, string> =>
  'option' in flag ? { options: letterOf(flag.option) } : {}

function leakDetails({ earlier, recent, timeRatio }: VersionFigures['leak']) {
  return {
    before: rounded(earlier.right / earlier.n),
    now: rounded(recent.right / recent.n),
    timeRatio: rounded(timeRatio ?? 1),
  }
}

const rounded = (value: number) => Math.round(value * 1000) / 1000
