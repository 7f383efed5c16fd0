import { sql } from 'drizzle-orm'
import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { flag, id, json, moment } from '#db/columns.ts'

export const ITEM_STATES = ['draft', 'pilot', 'live', 'suspended', 'retired', 'practice'] as const

export const items = sqliteTable(
  'item',
  {
    /** The stable key of the bank, such as `RIG-L2-03`. */
    id: id(),
    topic: text().notNull(),
    level: integer().notNull(),
    state: text({ enum: ITEM_STATES }).notNull(),
    /** The reviewed version that forms are drawn with; null until there is one. */
    versionId: text(),
    /** In how many forms it was of those that exposure counts: see `bank.exposureFrom`. */
    exposure: integer().notNull().default(0),
    /** How often it was shown, ever. */
    views: integer().notNull().default(0),
    stateReason: text(),
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
    kind: text({ enum: ['single', 'multiple', 'truefalse', 'numeric'] })
      .notNull()
      .default('single'),
    /** Indexes into the options of either language. */
    keys: json<number[]>().notNull().default([]),
    /** Draws the values of the placeholders; see `templates/`. */
    template: text(),
    pictureId: text(),
    source: text().notNull(),
    checkedAt: text(),
    recheckAt: text(),
    createdBy: text(),
    createdAt: moment().notNull(),
  },
  (row) => [uniqueIndex('item_version_once').on(row.itemId, row.version)],
)

/** One version in one language; as unchangeable as its version once somebody has reviewed it. */
export const itemTexts = sqliteTable(
  'item_text',
  {
    versionId: text()
      .notNull()
      .references(() => itemVersions.id),
    lang: text({ enum: ['en', 'zh-CN'] }).notNull(),
    stem: text().notNull(),
    options: json<string[]>().notNull(),
    explanation: text(),
    alt: text(),
    writtenBy: text(),
    createdAt: moment().notNull(),
  },
  (row) => [primaryKey({ columns: [row.versionId, row.lang] })],
)

/** What a second person said of a text. A version goes live when both its texts are approved. */
export const itemReviews = sqliteTable(
  'item_review',
  {
    id: id(),
    versionId: text()
      .notNull()
      .references(() => itemVersions.id),
    lang: text({ enum: ['en', 'zh-CN'] }).notNull(),
    decision: text({ enum: ['approved', 'returned'] }).notNull(),
    note: text(),
    reviewerId: text(),
    /** Its own author's, after a day without anybody else who could: publicly one signature. */
    alone: flag().notNull().default(false),
    at: moment().notNull(),
  },
  (row) => [index('item_review_by_version').on(row.versionId, row.lang, row.at)],
)

/** Named by the SHA-256 of its bytes, so a version keeps the very picture it was reviewed with. */
export const itemPictures = sqliteTable('item_picture', {
  id: id(),
  width: integer().notNull(),
  height: integer().notNull(),
  bytes: blob({ mode: 'buffer' }).notNull(),
  createdAt: moment().notNull(),
})

/** What a form was drawn from: with an attempt's seed and history it gives the form again. */
export const bankRevisions = sqliteTable('bank_revision', {
  /** SHA-256 of its items. */
  id: id(),
  items: json<BankRevisionItem[]>().notNull(),
  createdAt: moment().notNull(),
})

export type BankRevisionItem = {
  id: string
  versionId: string
  topic: string
  level: number
  options: number
  template: string | null
  picture: boolean
  pilot: boolean
}

/** One row: the revision of today, and how many forms were ever drawn. */
export const bank = sqliteTable('bank', {
  id: id(),
  revision: text(),
  draws: integer().notNull().default(0),
  /** Exposure counts the forms from this draw on; a job moves it along. */
  exposureFrom: integer().notNull().default(1),
})

/** An item taken out of all forms for a mistake in it: whoever met it has it right. */
export const itemVoids = sqliteTable(
  'item_void',
  {
    id: id(),
    itemId: text()
      .notNull()
      .references(() => items.id),
    reason: text().notNull(),
    voidedBy: text(),
    at: moment().notNull(),
    /** How far the rescoring has come: the last attempt looked at; `rescoredAt` once it is through. */
    rescoredTo: text(),
    rescoredAt: moment(),
    admitted: integer().notNull().default(0),
  },
  (row) => [uniqueIndex('item_void_once').on(row.itemId)],
)

/** What the statistics or a date say against an item, until a person clears it. */
export const itemFlags = sqliteTable(
  'item_flag',
  {
    id: id(),
    itemId: text()
      .notNull()
      .references(() => items.id),
    kind: text().notNull(),
    details: json<Record<string, number | string>>(),
    raisedAt: moment().notNull(),
    clearedAt: moment(),
    clearedBy: text(),
    note: text(),
  },
  (row) => [
    uniqueIndex('item_flag_open_once').on(row.itemId, row.kind).where(sql`cleared_at IS NULL`),
    index('item_flag_by_raised').on(row.clearedAt, row.raisedAt),
    index('item_flag_by_item').on(row.itemId, row.raisedAt),
  ],
)
