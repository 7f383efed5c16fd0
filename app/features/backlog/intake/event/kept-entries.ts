/** An entry as it was typed, with the key that tells it from every other. */
export type Entry = { key: string; at: number; fields: Record<string, string> }

const PLACE = 'event-entries'

/** Each person's own, so that a tablet can be passed on. */
const placeOf = (by: string) => `${PLACE}:${by}`

type Store = Pick<Storage, 'getItem' | 'setItem'>

export function readEntries(store: Store, by: string): Entry[] {
  try {
    const kept: unknown = JSON.parse(store.getItem(placeOf(by)) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isEntry) : []
  } catch {
    return []
  }
}

const isEntry = (value: Partial<Entry> | null): value is Entry =>
  typeof value?.key === 'string' && typeof value.at === 'number' && typeof value.fields === 'object'

/** False when the device has no room: the entry then stays in the form. */
export function keepEntry(store: Store, by: string, entry: Entry): boolean {
  return writeEntries(store, by, [...readEntries(store, by).filter(({ key }) => key !== entry.key), entry])
}

export const dropEntry = (store: Store, by: string, key: string) =>
  writeEntries(
    store,
    by,
    readEntries(store, by).filter((entry) => entry.key !== key),
  )

function writeEntries(store: Store, by: string, entries: Entry[]): boolean {
  try {
    store.setItem(placeOf(by), JSON.stringify(entries))
    return true
  } catch {
    return false
  }
}
