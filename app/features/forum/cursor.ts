/** The last row already seen of a list that is ordered by time, then id. */
export type Cursor = { at: number; id: string }

export const cursorFor = ({ at, id }: Cursor) => `${at}-${id}`

/** Undefined, which begins the list, for anything that no page of ours has handed out. */
export function cursorIn(text: string | null): Cursor | undefined {
  const [, at, id] = /^(\d{1,15})-([0-9a-f-]{36})$/.exec(text ?? '') ?? []
  return at && id ? { at: Number(at), id } : undefined
}
