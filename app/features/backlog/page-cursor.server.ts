import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

type Cursor = string | null | undefined

/** Where the page before ended: a number and an id. A cursor that was not given by us is no cursor. */
function endOf(cursor: Cursor): SQL | undefined {
  const [, value, id] = /^(\d{1,15})_([\w-]{1,64})$/.exec(cursor ?? '') ?? []
  return value === undefined ? undefined : sql`(${Number(value)}, ${id})`
}

/** For a list in rising order of a number and an id. */
export function isAbove(cursor: Cursor, value: SQLWrapper, id: SQLWrapper): SQL | undefined {
  const end = endOf(cursor)
  return end && sql`(${value}, ${id}) > ${end}`
}

export function isBelow(cursor: Cursor, value: SQLWrapper, id: SQLWrapper): SQL | undefined {
  const end = endOf(cursor)
  return end && sql`(${value}, ${id}) < ${end}`
}

/** Of rows that were read with one more than a page takes, so as to know whether another page follows. */
export function pageOf<R>(rows: R[], length: number, endAt: (row: R) => readonly [value: number | null, id: string]) {
  const shown = rows.slice(0, length)
  const last = rows.length > length ? shown.at(-1) : undefined
  return { shown, next: last === undefined ? null : endAt(last).join('_') }
}
