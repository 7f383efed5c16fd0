/** Who looks at an item just now, so that nobody does the same work; it binds nobody, and ends by itself. */
export type Claim = { by: string; until: number; own: boolean }

type Claimed = { claimedBy: string | null; claimedAt: number | null }
type Look = { readerId: string; at: number; claimMs: number; handles: ReadonlyMap<string, string> }

export function claimOn({ claimedBy, claimedAt }: Claimed, { readerId, at, claimMs, handles }: Look): Claim | null {
  const until = (claimedAt ?? 0) + claimMs
  if (claimedBy === null || until <= at) return null
  return { by: handles.get(claimedBy) ?? '', until, own: claimedBy === readerId }
}
