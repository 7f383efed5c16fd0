/** Only mentions that stand and count belong in here: no staff, no partners, nothing taken back. */
export type CountedMention = { accountId: string | null; epoch: number }

export type DemandCount = {
  /** Distinct people, forever. */
  people: number
  /** Those whose first word came in the present epoch. */
  peopleSince: number
  /** Those who asked again after a "no". */
  returning: number
}

/** An epoch begins with every "no"; what was said earlier belongs to the epoch in which it was said. */
export const epochAt = (saidAt: number, noDates: readonly number[]) => 1 + noDates.filter((at) => at < saidAt).length

/** A mention whose author is unknown stays unknown: it never becomes a person. */
export function countDemand(mentions: readonly CountedMention[], present: number): DemandCount {
  const epochsOf = new Map<string, Set<number>>()
  for (const { accountId, epoch } of mentions) {
    if (accountId === null) continue
    epochsOf.set(accountId, (epochsOf.get(accountId) ?? new Set()).add(epoch))
  }
  const people = [...epochsOf.values()]
  return {
    people: people.length,
    peopleSince: people.filter((epochs) => Math.min(...epochs) === present).length,
    returning: people.filter((epochs) => epochs.size > 1).length,
  }
}
