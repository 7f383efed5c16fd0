/** A month in UTC, such as `2026-11`. */
export const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/

export const monthOf = (at: number) => new Date(at).toISOString().slice(0, 7)

const startOf = (month: string) => Date.parse(`${month}-01T00:00:00Z`)

export function monthBeside(month: string, months: 1 | -1): string {
  const date = new Date(startOf(month))
  date.setUTCMonth(date.getUTCMonth() + months)
  return monthOf(date.getTime())
}

/** The first moment after it. */
export const endOfMonth = (month: string) => startOf(monthBeside(month, 1))

/** First and last moment, the last one not included; undefined for what is no month. */
export const rangeOf = (month: string) =>
  MONTH.test(month) ? { from: startOf(month), until: endOfMonth(month) } : undefined
