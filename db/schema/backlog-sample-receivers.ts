import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { flag, id, moment } from '#db/columns.ts'
import { samples } from '#db/schema/backlog-samples.ts'

/** Where to send it: read by coordinators and the applicant alone, and deleted when its day has come. */
export const sampleAddresses = sqliteTable(
  'sample_address',
  {
    sampleId: text()
      .primaryKey()
      .references(() => samples.id),
    /** Stands for the address wherever it is spoken of; another with every change. */
    token: text().notNull(),
    name: text().notNull(),
    lines: text().notNull(),
    phone: text().notNull(),
    givenAt: moment().notNull(),
    purgeAt: moment(),
  },
  (row) => [index('sample_address_due').on(row.purgeAt)],
)

/** Which text about gifts was accepted, by whom it was accepted being known from the sample. */
export const sampleDisclosures = sqliteTable('sample_disclosure', {
  sampleId: text()
    .primaryKey()
    .references(() => samples.id),
  version: integer().notNull(),
  acceptedAt: moment().notNull(),
})

const GRADES = ['yes', 'partly', 'no'] as const

export const sampleFeedback = sqliteTable('sample_feedback', {
  sampleId: text()
    .primaryKey()
    .references(() => samples.id),
  fits: text({ enum: GRADES }).notNull(),
  holds: text({ enum: GRADES }).notNull(),
  faster: text({ enum: GRADES }).notNull(),
  trusted: text({ enum: GRADES }).notNull(),
  replaces: text({ enum: GRADES }).notNull(),
  words: text().notNull(),
  change: text().notNull(),
  /** 0 to 10, at the price stated when it was sent. */
  wouldBuy: integer().notNull(),
  price: integer().notNull(),
  currency: text().notNull(),
  lang: text().notNull(),
  at: moment().notNull(),
})

/** Where the receiver speaks of it, and whether it says "received free of charge" there. */
export const sampleLinks = sqliteTable(
  'sample_link',
  {
    id: id(),
    sampleId: text()
      .notNull()
      .references(() => samples.id),
    url: text().notNull(),
    disclosed: flag().notNull(),
    at: moment().notNull(),
    /** A coordinator looked whether it stands there. */
    lookedAt: moment(),
    lookedBy: text(),
    found: flag(),
  },
  (row) => [uniqueIndex('sample_link_once').on(row.sampleId, row.url)],
)
