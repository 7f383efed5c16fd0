/** An item as it was read: what is edited afterwards is not decided unread. */
export type Ticked = { itemId: string; revision: number }

/** More than a page can hold is nobody's form. */
const MOST = 500

export const asTick = ({ id, revision }: { id: string; revision: number }): string => `${id}.${revision}`

/** What cannot be read was not ticked. */
export function tickedIn(values: readonly string[]): Ticked[] {
  const ticked = new Map<string, Ticked>()
  for (const value of values.slice(0, MOST)) {
    const [, itemId, revision] = /^([\w-]{1,60})\.(\d{1,9})$/.exec(value) ?? []
    if (itemId) ticked.set(itemId, { itemId, revision: Number(revision) })
  }
  return [...ticked.values()]
}
