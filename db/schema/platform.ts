import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { id, json, moment } from '#db/columns.ts'

export const settings = sqliteTable('setting', {
  name: text().primaryKey(),
  value: json<unknown>().notNull(),
  version: integer().notNull(),
  changedBy: text(),
  changedAt: moment().notNull(),
})

export const settingHistory = sqliteTable(
  'setting_history',
  {
    name: text().notNull(),
    version: integer().notNull(),
    value: json<unknown>().notNull(),
    changedBy: text(),
    changedAt: moment().notNull(),
  },
  (row) => [primaryKey({ columns: [row.name, row.version] })],
)

/** Append-only; each row's hash covers the row before it, so a rewritten past shows. */
export const log = sqliteTable(
  'log',
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    at: moment().notNull(),
    actorId: text(),
    act: text().notNull(),
    subject: text().notNull(),
    reason: text(),
    details: json<Record<string, unknown>>(),
    previousHash: text().notNull(),
    hash: text().notNull(),
  },
  (row) => [index('log_by_subject').on(row.subject, row.seq)],
)

export const events = sqliteTable(
  'event',
  {
    id: id(),
    type: text().notNull(),
    subject: text().notNull(),
    actorId: text(),
    payload: json<Record<string, unknown>>().notNull(),
    at: moment().notNull(),
  },
  (row) => [index('event_by_subject').on(row.subject, row.id)],
)

export const jobs = sqliteTable(
  'job',
  {
    id: id(),
    name: text().notNull(),
    key: text().notNull(),
    payload: json<Record<string, unknown>>().notNull(),
    state: text({ enum: ['waiting', 'running', 'done', 'failed'] }).notNull(),
    runAt: moment().notNull(),
    attempts: integer().notNull().default(0),
    lastError: text(),
    createdAt: moment().notNull(),
    finishedAt: moment(),
  },
  (row) => [index('job_due').on(row.state, row.runAt, row.id), uniqueIndex('job_once').on(row.name, row.key)],
)

export const subjectVersions = sqliteTable('subject_version', {
  subject: text().primaryKey(),
  version: integer().notNull(),
})

/** One row per limited thing and window, such as `sign-in:address:127.0.0.1`. */
export const rateLimits = sqliteTable(
  'rate_limit',
  {
    key: text().primaryKey(),
    windowStart: moment().notNull(),
    count: integer().notNull(),
    endsAt: moment().notNull(),
  },
  (row) => [index('rate_limit_by_end').on(row.endsAt)],
)
