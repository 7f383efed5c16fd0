import type { TraitKind } from '#app/features/moderation/wave-traits.ts'

/** Fewer alike are no wave. */
export const LEAST_IN_GROUP = 3

/** A waiting item and one of its traits. */
export type TraitRow = { itemId: string; authorId: string; openedAt: number; kind: TraitKind; value: string }

/** Items with something in common, newest first; of texts that are alike in several ways `values` holds them all. */
export type WaveGroup = {
  kind: TraitKind
  values: string[]
  itemIds: string[]
  accounts: number
  newestAt: number
}

/** The largest first; among equals the newest. */
export function waveGroups(rows: readonly TraitRow[], least = LEAST_IN_GROUP): WaveGroup[] {
  const nameOf = namesOfTexts(rows)
  const together = new Map<string, TraitRow[]>()
  for (const row of rows) {
    const key = `${row.kind} ${row.kind === 'text' ? nameOf(row.value) : row.value}`
    const others = together.get(key)
    if (others) others.push(row)
    else together.set(key, [row])
  }
  return [...together.values()]
    .map(groupOf)
    .filter(({ itemIds }) => itemIds.length >= least)
    .sort((one, other) => other.itemIds.length - one.itemIds.length || other.newestAt - one.newestAt)
}

function groupOf(rows: TraitRow[]): WaveGroup {
  const newestFirst = rows.toSorted(
    (one, other) => other.openedAt - one.openedAt || (one.itemId < other.itemId ? 1 : -1),
  )
  const distinct = (pick: (row: TraitRow) => string) => [...new Set(newestFirst.map(pick))]
  const [newest] = newestFirst
  return {
    kind: newest?.kind ?? 'text',
    values: distinct(({ value }) => value).sort(),
    itemIds: distinct(({ itemId }) => itemId),
    accounts: distinct(({ authorId }) => authorId).length,
    newestAt: newest?.openedAt ?? 0,
  }
}

/**
 * Each text has several values, and those of one text belong together: so the first and the last of a wave are one
 * group even where they share none. It goes by the smallest value among them.
 */
function namesOfTexts(rows: readonly TraitRow[]): (value: string) => string {
  const smaller = new Map<string, string>()
  const nameOf = (value: string): string => {
    let name = value
    for (let next = smaller.get(name); next !== undefined; next = smaller.get(name)) name = next
    return name
  }
  const firstOf = new Map<string, string>()
  for (const { itemId, kind, value } of rows) {
    if (kind !== 'text') continue
    const [least = value, other = value] = [nameOf(firstOf.get(itemId) ?? value), nameOf(value)].sort()
    firstOf.set(itemId, least)
    if (least !== other) smaller.set(other, least)
  }
  return nameOf
}
