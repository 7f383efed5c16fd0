import { integer, text } from 'drizzle-orm/sqlite-core'

/** A moment in UTC milliseconds. */
export const moment = () => integer()

/** An id that sorts by the time it was made. */
export const id = () => text().primaryKey()

export const flag = () => integer({ mode: 'boolean' })

export const json = <T>() => text({ mode: 'json' }).$type<T>()

/** What was taken out of sight: by whom, why, and when it may be wiped for good. */
export const removal = () => ({
  deletedAt: moment(),
  deletedBy: text(),
  deletedReason: text(),
  purgeAt: moment(),
})
