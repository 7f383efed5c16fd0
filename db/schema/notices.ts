import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { id, json, moment } from '#db/columns.ts'
import { accounts } from '#db/schema/accounts.ts'

export const notices = sqliteTable(
  'notice',
  {
    id: id(),
    accountId: text()
      .notNull()
      .references(() => accounts.id),
    eventId: text().notNull(),
    kind: text().notNull(),
    values: json<Record<string, string | number>>().notNull(),
    href: text().notNull(),
    at: moment().notNull(),
    readAt: moment(),
  },
  (row) => [
    uniqueIndex('notice_once').on(row.accountId, row.eventId),
    index('notice_latest').on(row.accountId, row.at, row.id),
    index('notice_unread').on(row.accountId, row.readAt),
  ],
)

/** A mail that was handed over, or waits to be. */
export const mails = sqliteTable(
  'mail',
  {
    id: id(),
    /** Once per event and person: a repeated job sends nothing twice. */
    key: text().notNull(),
    accountId: text(),
    address: text().notNull(),
    subject: text().notNull(),
    body: text().notNull(),
    lang: text().notNull(),
    createdAt: moment().notNull(),
    sentAt: moment(),
    attempts: integer().notNull().default(0),
    lastError: text(),
  },
  (row) => [uniqueIndex('mail_once').on(row.key), index('mail_latest').on(row.createdAt, row.id)],
)
