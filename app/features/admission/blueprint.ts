export const TOPICS = ['RIG', 'PWR', 'SIG', 'COD', 'EXP', 'OPT', 'LGT', 'AUD', 'SAF'] as const
export type Topic = (typeof TOPICS)[number]

/** 1 recall, 2 apply, 3 diagnose or compute in several steps. */
export const LEVELS = [1, 2, 3] as const
export type Level = (typeof LEVELS)[number]

export type Stratum = { topic: Topic; level: Level }
export type BlueprintRow = Stratum & { count: number }

const COUNTS: Record<Topic, Record<Level, number>> = {
  RIG: { 1: 2, 2: 3, 3: 1 },
  PWR: { 1: 2, 2: 1, 3: 1 },
  SIG: { 1: 2, 2: 1, 3: 1 },
  COD: { 1: 2, 2: 2, 3: 1 },
  EXP: { 1: 2, 2: 2, 3: 1 },
  OPT: { 1: 2, 2: 2, 3: 1 },
  LGT: { 1: 1, 2: 2, 3: 1 },
  AUD: { 1: 1, 2: 2, 3: 0 },
  SAF: { 1: 2, 2: 1, 3: 1 },
}

/** How many items of each stratum a form holds; strata without items are left out. */
export const BLUEPRINT: readonly BlueprintRow[] = TOPICS.flatMap((topic) =>
  LEVELS.map((level) => ({ topic, level, count: COUNTS[topic][level] })),
).filter((row) => row.count > 0)

export const FORM_LENGTH = BLUEPRINT.reduce((sum, row) => sum + row.count, 0)

// Three attempts are allowed in 180 days, and no two of them may share an item.
export const DISJOINT_FORMS = 3

export function bankMinimum(row: BlueprintRow): number {
  return row.count * DISJOINT_FORMS
}

export function isTopic(word: string): word is Topic {
  return (TOPICS as readonly string[]).includes(word)
}

export function isLevel(number: number): number is Level {
  return (LEVELS as readonly number[]).includes(number)
}

/** Largest remainders: whole seats in proportion to weights, ties to the earlier one. */
export function allocateByWeights(weights: readonly number[], seats: number): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (!(total > 0)) throw new RangeError('Weights must add up to more than zero')

  const remainders = weights.map((weight) => (weight * seats) % total)
  const shares = weights.map((weight, index) => Math.round((weight * seats - (remainders[index] ?? 0)) / total))
  const left = seats - shares.reduce((sum, share) => sum + share, 0)
  const winners = remainders
    .map((remainder, index) => ({ remainder, index }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, left)
  for (const { index } of winners) shares[index] = (shares[index] ?? 0) + 1
  return shares
}
