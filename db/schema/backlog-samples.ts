import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { id, json, moment } from '#db/columns.ts'
import { accounts } from '#db/schema/accounts.ts'
import { requests } from '#db/schema/backlog.ts'
import { photos, threads } from '#db/schema/forum.ts'

/** One month of applications: so many places, so much money. */
export const sampleRounds = sqliteTable('sample_round', {
  /** Such as `2026-11`. */
  month: text().primaryKey(),
  capacity: integer().notNull(),
  /** For the whole round, and for one sample, in whole units of the currency. */
  moneyCap: integer().notNull(),
  costCap: integer().notNull(),
  currency: text().notNull(),
  changedAt: moment().notNull(),
  /** When its places were given. */
  pickedAt: moment(),
})

export const SAMPLE_STATES = [
  'applied',
  'eligible',
  'not_eligible',
  'waiting',
  'shortlisted',
  'feasibility',
  'making',
  'checked',
  'shipped',
  'received',
  'feedback_in',
  'shared',
  'closed',
  'declined',
  'withdrawn',
  'cancelled',
  'lost',
] as const

/** One application and its physical life, beside a request whose state it never changes. */
export const samples = sqliteTable(
  'sample',
  {
    id: id(),
    no: integer().notNull(),
    requestId: text()
      .notNull()
      .references(() => requests.id),
    accountId: text()
      .notNull()
      .references(() => accounts.id),
    /** Of the line, as it was then. */
    month: text()
      .notNull()
      .references(() => sampleRounds.month),
    state: text({ enum: SAMPLE_STATES }).notNull(),
    version: integer().notNull().default(1),
    appliedAt: moment().notNull(),
    /** Since when it is in this state. */
    since: moment().notNull(),
    camera: text().notNull(),
    lens: text().notNull(),
    mount: text().notNull(),
    scene: text().notNull(),
    /** Where and how it is used, and what fails today. */
    usedFor: text().notNull(),
    fails: text().notNull(),
    lang: text().notNull(),
    region: text().notNull(),
    /** Rounds in which it was not picked, and when its applicant was asked whether it is still wanted. */
    roundsWaited: integer().notNull().default(0),
    askedAt: moment(),
    /** The sketch was accepted by whoever applied. */
    acceptedAt: moment(),
    shippedAt: moment(),
    receivedAt: moment(),
    /** How often more time for the feedback was given, and when staff were told that none came. */
    extensions: integer().notNull().default(0),
    remindedAt: moment(),
    /** First shown to everybody inside. */
    sharedAt: moment(),
    outcome: text({ enum: ['one-off', 'volume', 'product'] }),
  },
  (row) => [
    uniqueIndex('sample_by_no').on(row.no),
    index('sample_by_state').on(row.state, row.since, row.id),
    index('sample_in_round').on(row.month, row.appliedAt, row.id),
    index('sample_of_request').on(row.requestId, row.sharedAt),
    index('sample_of_person').on(row.accountId, row.appliedAt),
    uniqueIndex('sample_live_once')
      .on(row.accountId)
      .where(
        sql`state in ('applied', 'eligible', 'waiting', 'shortlisted', 'feasibility', 'making', 'checked', 'shipped', 'received')`,
      ),
  ],
)

/** An application for a need that is no request yet: it becomes a sample when its thread is collected. */
export const sampleWishes = sqliteTable(
  'sample_wish',
  {
    id: id(),
    accountId: text()
      .notNull()
      .references(() => accounts.id),
    threadId: text()
      .notNull()
      .references(() => threads.id),
    photoId: text()
      .notNull()
      .references(() => photos.id),
    application: json<Record<string, string>>().notNull(),
    at: moment().notNull(),
  },
  (row) => [
    uniqueIndex('sample_wish_of_person').on(row.accountId),
    uniqueIndex('sample_wish_of_thread').on(row.threadId),
    uniqueIndex('sample_wish_with_photo').on(row.photoId),
  ],
)

/** Every step ever taken; append-only. Never an address. */
export const sampleEvents = sqliteTable(
  'sample_event',
  {
    id: id(),
    sampleId: text()
      .notNull()
      .references(() => samples.id),
    step: text().notNull(),
    fromState: text({ enum: SAMPLE_STATES }),
    toState: text({ enum: SAMPLE_STATES }).notNull(),
    actorId: text(),
    at: moment().notNull(),
    fields: json<Record<string, unknown>>().notNull(),
  },
  (row) => [index('sample_event_of').on(row.sampleId, row.at, row.id)],
)

/** Drawings and pictures of a sample. */
export const samplePhotos = sqliteTable(
  'sample_photo',
  {
    photoId: text()
      .primaryKey()
      .references(() => photos.id),
    sampleId: text()
      .notNull()
      .references(() => samples.id),
    kind: text({ enum: ['applied', 'sketch', 'received'] }).notNull(),
    at: moment().notNull(),
  },
  (row) => [index('sample_photo_of').on(row.sampleId, row.at)],
)

/** What one of the two readers says, without knowing who applied. */
export const sampleReadings = sqliteTable(
  'sample_reading',
  {
    sampleId: text()
      .notNull()
      .references(() => samples.id),
    readerId: text()
      .notNull()
      .references(() => accounts.id),
    need: integer().notNull(),
    learning: integer().notNull(),
    modular: integer().notNull(),
    makeable: integer().notNull(),
    share: integer().notNull(),
    note: text().notNull(),
    at: moment().notNull(),
  },
  (row) => [primaryKey({ columns: [row.sampleId, row.readerId] })],
)

/** A part or another cost. A part with a product number is a standard one. */
export const sampleCosts = sqliteTable(
  'sample_cost',
  {
    id: id(),
    sampleId: text()
      .notNull()
      .references(() => samples.id),
    kind: text({ enum: ['part', 'postage'] })
      .notNull()
      .default('part'),
    what: text().notNull(),
    sku: text(),
    pieces: integer().notNull(),
    /** For all pieces, in whole units. */
    cost: integer().notNull(),
    by: text().notNull(),
    at: moment().notNull(),
  },
  (row) => [index('sample_cost_of').on(row.sampleId, row.at, row.id)],
)
