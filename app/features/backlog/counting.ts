/** Only mentions that stand and count belong in here: no staff, no partners, nothing taken back. */
export type CountedMention = { accountId: string | null; saidAt: number }

export type DemandCount = {
  /** Distinct people, forever. */
  people: number
  /** Those whose first word came in the present epoch. */
  peopleSince: number
  /** Those who asked again after a "no". */
  returning: number
}

/** An epoch begins with every "no"; what was said earlier belongs to the epoch in which it was said. */
export const epochAt = (saidAt: number, noDates: readonly number[]) => 1 + noDates.filter((at) => at <= saidAt).length

/** A mention whose author is unknown stays unknown: it never becomes a person. */
export function countDemand(mentions: readonly CountedMention[], noDates: readonly number[]): DemandCount {
  const epochsOf = new Map<string, Set<number>>()
  for (const { accountId, saidAt } of mentions) {
    if (accountId === null) continue
    const epochs = epochsOf.get(accountId) ?? new Set()
    epochsOf.set(accountId, epochs.add(epochAt(saidAt, noDates)))
  }
  const people = [...epochsOf.values()]
  const present = 1 + noDates.length
  return {
    people: people.length,
    peopleSince: people.filter((epochs) => Math.min(...epochs) === present).length,
    returning: people.filter((epochs) => epochs.size > 1).length,
  }
}
