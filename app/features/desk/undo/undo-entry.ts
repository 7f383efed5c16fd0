/** A text that a version of a rule held or refused: a post, an edit of one, or a draft that its author keeps. */
export type UndoKind = 'post' | 'edit' | 'draft'

/** `free`: nothing else objects. `decided`: people have decided it meanwhile. `gone`: the text is not there any more. */
export type Fate = 'free' | 'objected' | 'decided' | 'gone'

export type UndoEntry = {
  kind: UndoKind
  /** Of the post or the draft. */
  id: string
  accountId: string
  at: number
  fate: Fate
  /** Which other rules object. */
  rules?: string[]
  /** Of a draft: the hits that are settled with it. Those of a post are settled by its decision. */
  hits?: string[]
}

export type UndoResult = {
  /** The set of rules that this was judged with; another one makes it stale. */
  liveVersion: number
  /** How many hits were looked at, and which was the last. */
  seen: number
  after: { at: number; id: string } | null
  entries: UndoEntry[]
}

/** One text may have been found many times: by each try of its author, in each version. */
export function joinEntries(known: readonly UndoEntry[], found: readonly UndoEntry[]): UndoEntry[] {
  const joined = new Map(known.map((entry) => [keyOf(entry), entry]))
  for (const entry of found) {
    const before = joined.get(keyOf(entry))
    joined.set(keyOf(entry), before ? withHits(before, entry.hits) : entry)
  }
  return [...joined.values()]
}

const withHits = (entry: UndoEntry, more: readonly string[] = []): UndoEntry =>
  more.length > 0 ? { ...entry, hits: [...(entry.hits ?? []), ...more] } : entry

const keyOf = ({ kind, id }: UndoEntry) => `${kind}:${id}`

export const freeEntries = ({ entries }: UndoResult) => entries.filter(({ fate }) => fate === 'free')

export function countFates(entries: readonly UndoEntry[]): Record<Fate, number> {
  const counts = { free: 0, objected: 0, decided: 0, gone: 0 }
  for (const { fate } of entries) counts[fate] += 1
  return counts
}
