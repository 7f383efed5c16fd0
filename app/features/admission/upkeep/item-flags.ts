import type { OptionFigures } from '#app/features/admission/psychometrics/option-table.ts'

/** `option` by its place in the item; `value` is the figure that crossed its threshold. */
export type ItemFlag =
  | { flag: 'tooHard' | 'tooEasy' | 'lowDiscrimination'; value: number }
  | { flag: 'deadDistractor' | 'possibleMiskey'; option: number; value: number }

/** What flags look at: the figures of `item-tally.ts`, or of a fixed form. */
export type JudgedFigures = {
  n: number
  p: number | null
  rRest: number | null
  options: readonly OptionFigures[]
}

type FlagThresholds = typeof FLAG_THRESHOLDS

// Below fifty candidates a figure is too much chance to act on.
export const FLAG_THRESHOLDS = {
  flagsFrom: 50,
  hardest: 0.2,
  easiest: 0.95,
  leastDiscrimination: 0.1,
  leastShare: 0.05,
}

/** What a person should look at in an item, `keys` being the places of its right options. None while n is small. */
export function itemFlags(figures: JudgedFigures, keys: readonly number[], thresholds = FLAG_THRESHOLDS): ItemFlag[] {
  if (figures.n < thresholds.flagsFrom) return []
  return [...difficultyFlags(figures, thresholds), ...distractorFlags(figures, keys, thresholds)]
}

function difficultyFlags({ p, rRest }: JudgedFigures, thresholds: FlagThresholds): ItemFlag[] {
  const flags: ItemFlag[] = []
  if (p !== null && p < thresholds.hardest) flags.push({ flag: 'tooHard', value: p })
  if (p !== null && p > thresholds.easiest) flags.push({ flag: 'tooEasy', value: p })
  if (rRest !== null && rRest < thresholds.leastDiscrimination) flags.push({ flag: 'lowDiscrimination', value: rRest })
  return flags
}

function distractorFlags(figures: JudgedFigures, keys: readonly number[], thresholds: FlagThresholds): ItemFlag[] {
  const keyRest = figures.rRest
  return figures.options.flatMap(({ share, rRest }, option) => {
    if (keys.includes(option)) return []
    const flags: ItemFlag[] = []
    if (share !== null && share < thresholds.leastShare) flags.push({ flag: 'deadDistractor', option, value: share })
    if (keyRest !== null && rRest !== null && rRest > keyRest) {
      flags.push({ flag: 'possibleMiskey', option, value: rRest })
    }
    return flags
  })
}
