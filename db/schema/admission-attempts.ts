import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { flag, id, json, moment } from '#db/columns.ts'
import { accounts } from '#db/schema/accounts.ts'
import { items, itemVersions } from '#db/schema/admission-bank.ts'

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
    /** The place of this form among all ever drawn, and the first that counted as exposure then: null before that was kept. */
    drawNo: integer(),
    exposureFrom: integer(),
    track: text({ enum: ['motion', 'stills'] })
      .notNull()
      .default('motion'),
    /** The language it is read in now; each answer keeps its own. */
    lang: text({ enum: ['en', 'zh-CN'] }).notNull(),
    textOnly: flag().notNull().default(false),
    cut: integer().notNull(),
    /** How many of a topic must be right besides, as the policy stood. */
    sectionMinimum: json<{ topic: string; least: number } | null>(),
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
    /** More starts from one address in a day than usual: for an examiner to look at, never a refusal. */
    addressBusy: flag().notNull().default(false),
    eventCodeId: text(),
    /** What the person is looking at since when: response times are counted here, on the server. */
    shownPosition: integer(),
    shownAt: moment(),
    rescoredAt: moment(),
    voidedBy: text(),
    voidedReason: text(),
  },
  (row) => [
    uniqueIndex('attempt_one_live').on(row.accountId).where(sql`state = 'live'`),
    uniqueIndex('attempt_by_client_key').on(row.accountId, row.clientKey),
    index('attempt_by_account').on(row.accountId, row.startedAt),
    index('attempt_by_deadline').on(row.state, row.deadlineAt),
    index('attempt_by_address').on(row.address, row.startedAt),
    index('attempt_by_draw').on(row.drawNo),
    index('attempt_by_finish').on(row.state, row.finishedAt),
    index('attempt_by_state').on(row.state, row.id),
    index('attempt_busy').on(row.id).where(sql`address_busy = 1`),
    index('attempt_rescored').on(row.id).where(sql`rescored_at IS NOT NULL`),
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
    /** What a template's placeholders stand for in this form. */
    values: json<Record<string, string>>(),
    /** Tried out: shown like the others, and not scored. */
    pilot: flag().notNull().default(false),
    /** The language it was last read in. */
    lang: text({ enum: ['en', 'zh-CN'] }),
    /** How long it was on the screen, all visits together. */
    ms: integer().notNull().default(0),
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
    index('attempt_item_by_item').on(row.itemId, row.attemptId),
  ],
)

/** A graded sitting in one short row: what statistics read, a hundred thousand at a time. */
export const sittingSheets = sqliteTable(
  'sitting_sheet',
  {
    /** In the order of grading, and of the table itself. */
    no: integer().primaryKey({ autoIncrement: true }),
    attemptId: text()
      .notNull()
      .references(() => attempts.id),
    /** Rises when an item is voided. */
    passed: flag().notNull(),
    sheet: json<Sheet>().notNull(),
  },
  (row) => [uniqueIndex('sitting_sheet_once').on(row.attemptId)],
)

/** `answers` holds three values for each position: see `sheet.ts`. */
export type Sheet = { track: 'motion' | 'stills'; lang: 'en' | 'zh-CN'; cut: number; answers: (string | number)[] }

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

/** What a candidate says is wrong with the item at a position; the item itself stays hidden. */
export const itemDisputes = sqliteTable(
  'item_dispute',
  {
    id: id(),
    attemptId: text()
      .notNull()
      .references(() => attempts.id),
    position: integer().notNull(),
    itemId: text()
      .notNull()
      .references(() => items.id),
    versionId: text().notNull(),
    accountId: text().notNull(),
    text: text().notNull(),
    lang: text().notNull(),
    state: text({ enum: ['open', 'kept', 'mended', 'voided'] }).notNull(),
    answer: text(),
    decidedBy: text(),
    decidedAt: moment(),
    createdAt: moment().notNull(),
  },
  (row) => [
    uniqueIndex('item_dispute_once').on(row.attemptId, row.position),
    index('item_dispute_by_item').on(row.itemId, row.createdAt),
    index('item_dispute_by_state').on(row.state, row.createdAt),
  ],
)
