/** A month in UTC, such as `2026-11`. */
export type Month = string

export const monthOf = (at: number): Month => new Date(at).toISOString().slice(0, 7)

/** First and last moment, the last one not included; undefined for what is no month. */
export function rangeOf(month: string): { from: number; until: number } | undefined {
  const [, year, no] = /^(20\d\d)-(0[1-9]|1[0-2])$/.exec(month) ?? []
  if (year === undefined) return undefined
  return { from: Date.UTC(Number(year), Number(no) - 1), until: Date.UTC(Number(year), Number(no)) }
}

export function monthBeside(month: Month, months: 1 | -1): Month {
  const { from } = rangeOf(month) ?? { from: 0 }
  const date = new Date(from)
  return monthOf(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months))
}
