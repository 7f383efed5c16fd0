import { index, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { id, moment } from '#db/columns.ts'
import { accounts } from '#db/schema/accounts.ts'

/** Somebody who asked outside the forum. Tied to an account as soon as the same person becomes a member. */
export const people = sqliteTable(
  'person',
  {
    id: id(),
    accountId: text().references(() => accounts.id),
    createdAt: moment().notNull(),
  },
  (row) => [index('person_by_account').on(row.accountId)],
)

/** How a person is known again: a keyed hash of a normalised address or handle, never the address itself. */
export const personIdentities = sqliteTable(
  'person_identity',
  {
    id: id(),
    personId: text()
      .notNull()
      .references(() => people.id),
    channel: text({ enum: ['mail', 'phone', 'handle'] }).notNull(),
    hash: text().notNull(),
    verifiedAt: moment(),
  },
  (row) => [
    uniqueIndex('person_identity_once').on(row.channel, row.hash),
    index('person_identity_of').on(row.personId),
  ],
)

/** Who tests a request or holds a sample of it: kept as evidence, and left out of its counts. */
export const leftOut = sqliteTable(
  'left_out',
  {
    requestId: text().notNull(),
    accountId: text()
      .notNull()
      .references(() => accounts.id),
    why: text({ enum: ['sample', 'tester'] }).notNull(),
    since: moment().notNull(),
  },
  (row) => [primaryKey({ columns: [row.accountId, row.requestId] })],
)
