import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { flag, id, json, moment } from '#db/columns.ts'
import { accounts } from '#db/schema/accounts.ts'

export const items = sqliteTable(
  'item',
  {
    /** The stable key of the bank, such as `RIG-L2-03`. */
    id: id(),
    topic: text().notNull(),
    level: integer().notNull(),
    state: text({ enum: ['draft', 'pilot', 'live', 'suspended', 'retired', 'practice'] }).notNull(),
    createdAt: moment().notNull(),
  },
  (row) => [index('item_by_stratum').on(row.state, row.topic, row.level, row.id)],
)

/** Never changed once written: an attempt points to the very words it showed. */
export const itemVersions = sqliteTable(
  'item_version',
  {
    id: id(),
    itemId: text()
      .notNull()
      .references(() => items.id),
    version: integer().notNull(),
    lang: text().notNull(),
    stem: text().notNull(),
    options: json<{ text: string; isKey: boolean }[]>().notNull(),
    explanation: text(),
    source: text().notNull(),
    checkedAt: text(),
    createdBy: text(),
    createdAt: moment().notNull(),
  },
  (row) => [uniqueIndex('item_version_once').on(row.itemId, row.lang, row.version)],
)

export const attempts = sqliteTable(
  'attempt',
  {
    id: id(),
    accountId: text()
      .notNull()
      .references(() => accounts.id),
    state: text({ enum: ['live', 'passed', 'failed', 'voided'] }).notNull(),
    /** Lets a repeated start find its own attempt again. */
    clientKey: text().notNull(),
    seed: text().notNull(),
    bankRevision: text().notNull(),
    lang: text().notNull(),
    cut: integer().notNull(),
    startedAt: moment().notNull(),
    allowedSeconds: integer().notNull(),
    deadlineAt: moment().notNull(),
    /** When the first item was served: from then on the attempt counts. */
    firstServedAt: moment(),
    finishedAt: moment(),
    finishedBy: text({ enum: ['candidate', 'deadline', 'staff'] }),
    score: integer(),
    bands: json<Record<string, 'below' | 'near' | 'above'>>(),
    /** The tab that is sitting it; an older tab is told it is continued elsewhere. */
    tab: text(),
    address: text(),
  },
  (row) => [
    uniqueIndex('attempt_one_live').on(row.accountId).where(sql`state = 'live'`),
    uniqueIndex('attempt_by_client_key').on(row.accountId, row.clientKey),
    index('attempt_by_account').on(row.accountId, row.startedAt),
    index('attempt_by_deadline').on(row.state, row.deadlineAt),
    index('attempt_by_address').on(row.address, row.startedAt),
  ],
)

export const attemptItems = sqliteTable(
  'attempt_item',
  {
    attemptId: text()
      .notNull()
      .references(() => attempts.id),
    position: integer().notNull(),
    itemId: text()
      .notNull()
      .references(() => items.id),
    itemVersionId: text()
      .notNull()
      .references(() => itemVersions.id),
    /** Opaque tokens in shown order; each names an index into the version's options. */
    options: json<{ token: string; option: number }[]>().notNull(),
    chosen: text(),
    flagged: flag().notNull().default(false),
    sequence: integer().notNull().default(0),
    savedAt: moment(),
    servedAt: moment(),
    correct: flag(),
  },
  (row) => [
    primaryKey({ columns: [row.attemptId, row.position] }),
    uniqueIndex('attempt_item_once').on(row.attemptId, row.itemId),
    index('attempt_item_by_item').on(row.itemId, row.servedAt),
  ],
)

/** Append-only and hash-chained within its attempt. */
export const attemptEvents = sqliteTable(
  'attempt_event',
  {
    attemptId: text()
      .notNull()
      .references(() => attempts.id),
    seq: integer().notNull(),
    kind: text().notNull(),
    position: integer(),
    details: json<Record<string, unknown>>(),
    at: moment().notNull(),
    hash: text().notNull(),
  },
  (row) => [primaryKey({ columns: [row.attemptId, row.seq] })],
)
