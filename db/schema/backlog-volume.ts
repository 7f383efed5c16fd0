import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { flag, id, moment } from '#db/columns.ts'
import { accounts } from '#db/schema/accounts.ts'
import { requests } from '#db/schema/backlog.ts'

/** What a member says about buying: one statement per person and request stands, the earlier ones are kept. */
export const intents = sqliteTable(
  'intent',
  {
    id: id(),
    requestId: text()
      .notNull()
      .references(() => requests.id),
    accountId: text()
      .notNull()
      .references(() => accounts.id),
    /** 2 Me too with a number of pieces, 3 would buy, 4 would buy at the stated price and date, 5 reserved. */
    step: integer().notNull(),
    /** 0 to 10 in tenths of certainty; a Me too and a reservation say none. */
    juster: integer(),
    qty: integer().notNull(),
    /** The most this person would pay for one, in whole units of the currency. */
    priceMax: integer(),
    currency: text(),
    /** The sample that made this person want one. */
    sampleId: text(),
    /** Staff and partners may say it; it is left out of the estimate. */
    counts: flag().notNull().default(true),
    at: moment().notNull(),
    confirmedAt: moment(),
    /** A year after it was said or last confirmed. */
    expiresAt: moment().notNull(),
    remindedAt: moment(),
    endedAt: moment(),
    endedWhy: text({ enum: ['withdrawn', 'replaced', 'expired'] }),
  },
  (row) => [
    uniqueIndex('intent_standing').on(row.requestId, row.accountId).where(sql`ended_at IS NULL`),
    index('intent_of_account').on(row.accountId, row.endedAt, row.expiresAt),
    index('intent_to_expire').on(row.expiresAt).where(sql`ended_at IS NULL`),
    index('intent_to_remind').on(row.expiresAt, row.id).where(sql`ended_at IS NULL AND reminded_at IS NULL`),
    index('intent_of_sample').on(row.sampleId).where(sql`sample_id IS NOT NULL`),
  ],
)

/** The ladder of a request as last counted: how many people stand at each step, each once. */
export const ladders = sqliteTable(
  'ladder',
  {
    requestId: text()
      .primaryKey()
      .references(() => requests.id),
    named: integer().notNull().default(0),
    meToo: integer().notNull().default(0),
    wouldBuy: integer().notNull().default(0),
    atPrice: integer().notNull().default(0),
    reserved: integer().notNull().default(0),
    /** Something changed that it is made of. */
    wanted: flag().notNull().default(false),
    countedAt: moment(),
    /** When time alone will change the count: somebody's word fades, or runs out. */
    fadesAt: moment(),
  },
  (row) => [index('ladder_to_fade').on(row.fadesAt), index('ladder_wanted').on(row.requestId).where(sql`wanted = 1`)],
)

/** A made request on sale, with the estimate as it stood, and later what was sold. */
export const launches = sqliteTable(
  'launch',
  {
    id: id(),
    requestId: text()
      .notNull()
      .references(() => requests.id),
    productSku: text().notNull(),
    launchedAt: moment().notNull(),
    /** The estimate before the launch; empty where there was none. */
    unitsLow: integer(),
    unitsMiddle: integer(),
    unitsHigh: integer(),
    unitsChance: real(),
    moq: integer().notNull(),
    enteredBy: text().notNull(),
    enteredAt: moment().notNull(),
    /** Units sold in the first 90 days. */
    unitsSold: integer(),
    scoredBy: text(),
    scoredAt: moment(),
  },
  (row) => [
    uniqueIndex('launch_of_request').on(row.requestId),
    index('launch_latest').on(row.launchedAt, row.id),
    index('launch_scored').on(row.scoredAt).where(sql`scored_at IS NOT NULL`),
  ],
)

/** Of those who stood at a step when the sale began: how many bought within 90 days. */
export const launchSteps = sqliteTable(
  'launch_step',
  {
    launchId: text()
      .notNull()
      .references(() => launches.id),
    step: integer().notNull(),
    asked: integer().notNull(),
    /** Empty until the launch is scored. */
    bought: integer(),
  },
  (row) => [
    primaryKey({ columns: [row.launchId, row.step] }),
    index('launch_step_sold').on(row.step, row.asked, row.bought).where(sql`bought IS NOT NULL`),
  ],
)

/** A product manager's guess at the market beyond the forum: beside the estimate, never in it. */
export const marketFactors = sqliteTable(
  'market_factor',
  {
    id: id(),
    requestId: text()
      .notNull()
      .references(() => requests.id),
    factor: real().notNull(),
    why: text().notNull(),
    setBy: text().notNull(),
    setAt: moment().notNull(),
    endedAt: moment(),
  },
  (row) => [uniqueIndex('market_factor_standing').on(row.requestId).where(sql`ended_at IS NULL`)],
)

/** Buys for many: a verified rental house or school may name a larger quantity. */
export const buyerMarks = sqliteTable(
  'buyer_mark',
  {
    id: id(),
    accountId: text()
      .notNull()
      .references(() => accounts.id),
    kind: text({ enum: ['rental', 'school'] }).notNull(),
    reason: text().notNull(),
    givenBy: text().notNull(),
    givenAt: moment().notNull(),
    endedAt: moment(),
    endedBy: text(),
    endReason: text(),
  },
  (row) => [uniqueIndex('buyer_mark_standing').on(row.accountId).where(sql`ended_at IS NULL`)],
)
