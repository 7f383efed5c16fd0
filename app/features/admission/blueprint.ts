export const CORE_TOPICS = ['RIG', 'PWR', 'EXP', 'OPT', 'LGT', 'SAF'] as const
/** What a candidate declares: the last twelve items ask about the trade that is really practised. */
export const TRACKS = ['motion', 'stills'] as const
export type Track = (typeof TRACKS)[number]
export const TRACK_TOPICS = { motion: ['SIG', 'COD', 'AUD'], stills: ['FLA', 'COL', 'TET'] } as const
export const TOPICS = [...CORE_TOPICS, ...TRACK_TOPICS.motion, ...TRACK_TOPICS.stills] as const
export type Topic = (typeof TOPICS)[number]

/** 1 recall, 2 apply, 3 diagnose or compute in several steps. */
export const LEVELS = [1, 2, 3] as const
export type Level = (typeof LEVELS)[number]

export type Stratum = { topic: Topic; level: Level }
export type BlueprintRow = Stratum & { count: number }

const COUNTS: Record<Topic, Record<Level, number>> = {
  RIG: { 1: 2, 2: 3, 3: 1 },
  PWR: { 1: 2, 2: 1, 3: 1 },
  EXP: { 1: 2, 2: 2, 3: 1 },
  OPT: { 1: 2, 2: 2, 3: 1 },
  LGT: { 1: 1, 2: 2, 3: 1 },
  SAF: { 1: 2, 2: 1, 3: 1 },
  SIG: { 1: 2, 2: 1, 3: 1 },
  COD: { 1: 2, 2: 2, 3: 1 },
  AUD: { 1: 1, 2: 2, 3: 0 },
  FLA: { 1: 2, 2: 1, 3: 1 },
  COL: { 1: 2, 2: 2, 3: 1 },
  TET: { 1: 1, 2: 2, 3: 0 },
}

export const topicsOf = (track: Track): readonly Topic[] => [...CORE_TOPICS, ...TRACK_TOPICS[track]]

/** How many items of each stratum a form of this track holds; strata without items are left out. */
export function blueprintFor(track: Track, length: number = FORM_LENGTH): BlueprintRow[] {
  const topics = topicsOf(track)
  const weights = topics.map((topic) => LEVELS.reduce<number>((sum, level) => sum + COUNTS[topic][level], 0))
  const seats = allocateByWeights(weights, length)
  return topics.flatMap((topic, at) => rowsOf(topic, seats[at] ?? 0)).filter((row) => row.count > 0)
}

function rowsOf(topic: Topic, seats: number): BlueprintRow[] {
  const weights = LEVELS.map((level) => COUNTS[topic][level])
  const counts = allocateByWeights(weights, seats)
  return LEVELS.map((level, at) => ({ topic, level, count: counts[at] ?? 0 }))
}

/** The length that the weights were chosen for: 28 items for everyone and 12 of the track. */
export const FORM_LENGTH = 40

/** Every stratum that a form of either track draws from. */
export function allStrata(length: number = FORM_LENGTH): BlueprintRow[] {
  const [first, second] = [blueprintFor('motion', length), blueprintFor('stills', length)]
  return [...first, ...second.filter((row) => !first.some((other) => isSameStratum(row, other)))]
}

export const isSameStratum = (one: Stratum, other: Stratum) => one.topic === other.topic && one.level === other.level

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

export const isTrack = (word: string): word is Track => (TRACKS as readonly string[]).includes(word)

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
