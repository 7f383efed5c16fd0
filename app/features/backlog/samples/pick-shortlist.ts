export const RUBRIC = ['need', 'learning', 'modular', 'makeable', 'share'] as const

export type Reading = Record<(typeof RUBRIC)[number], number>

export const READERS = 2

export const sumOf = (reading: Reading) => RUBRIC.reduce((sum, key) => sum + reading[key], 0)

export type Candidate = { id: string; appliedAt: number; askedAt: number | null; readings: Reading[] }

type Picked<C> = { picked: C[]; rest: C[]; unread: C[] }

/**
 * By the sum of both readers, as far as there are places; of two alike the one that applied first. Whoever was asked
 * whether it is still wanted, and has not answered, takes no place.
 */
export function pickShortlist<C extends Candidate>(candidates: readonly C[], places: number): Picked<C> {
  const asked = candidates.filter(({ askedAt }) => askedAt !== null)
  const standing = candidates.filter(({ askedAt }) => askedAt === null)
  const unread = standing.filter(({ readings }) => readings.length < READERS)
  const ranked = standing
    .filter(({ readings }) => readings.length >= READERS)
    .toSorted((a, b) => total(b) - total(a) || a.appliedAt - b.appliedAt)
  return { picked: ranked.slice(0, places), rest: [...ranked.slice(places), ...asked], unread }
}

export const total = ({ readings }: Pick<Candidate, 'readings'>) =>
  readings.reduce((sum, reading) => sum + sumOf(reading), 0)
