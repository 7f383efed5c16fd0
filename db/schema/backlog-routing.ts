import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { flag, id, json, moment } from '#db/columns.ts'
import { accounts } from '#db/schema/accounts.ts'
import { requests } from '#db/schema/backlog.ts'
import { productLines } from '#db/schema/catalogue.ts'

/** When a team works. `weekdays` count from Monday = 1; minutes are of the team's own day. */
export type Hours = {
  timeZone: string
  weekdays: number[]
  opensAt: number
  closesAt: number
  /** Days off such as `2026-12-25`, each with its name. */
  holidays: { day: string; name: string }[]
}

export const calendars = sqliteTable('calendar', {
  id: id(),
  name: text().notNull(),
  hours: json<Hours>().notNull(),
  version: integer().notNull().default(1),
})

/** Every version a calendar ever had. */
export const calendarHistory = sqliteTable(
  'calendar_history',
  {
    calendarId: text()
      .notNull()
      .references(() => calendars.id),
    version: integer().notNull(),
    name: text().notNull(),
    hours: json<Hours>().notNull(),
    changedBy: text(),
    changedAt: moment().notNull(),
  },
  (row) => [primaryKey({ columns: [row.calendarId, row.version] })],
)

/** Whose calendar counts for a line; the other lines go by the house's own. */
export const lineCalendars = sqliteTable('line_calendar', {
  lineId: text()
    .primaryKey()
    .references(() => productLines.id),
  calendarId: text()
    .notNull()
    .references(() => calendars.id),
})

export const CLOCK_KINDS = [
  'route',
  'grade',
  'verdict',
  'volume',
  'update',
  'review',
  'decide',
  'judge',
  'translation',
  'sample-feedback',
] as const

export const clocks = sqliteTable(
  'clock',
  {
    id: id(),
    requestId: text().references(() => requests.id),
    /** What it runs for, such as `request:…`, `thread:…` or `verdict:…/zh-CN`. One runs per subject and kind. */
    subject: text().notNull(),
    kind: text({ enum: CLOCK_KINDS }).notNull(),
    calendarId: text()
      .notNull()
      .references(() => calendars.id),
    /** Under which version of it the time since `runsFrom` is counted. */
    calendarVersion: integer().notNull(),
    ownerId: text().references(() => accounts.id),
    /** How long it may take: working days of the calendar, or plain days of 24 hours. */
    unit: text({ enum: ['workday', 'day'] }).notNull(),
    allowance: real().notNull(),
    /** What was used up before it last began to run; pauses are out. */
    usedBefore: real().notNull().default(0),
    runsFrom: moment().notNull(),
    startedAt: moment().notNull(),
    dueAt: moment().notNull(),
    pausedAt: moment(),
    pausedMs: integer().notNull().default(0),
    stoppedAt: moment(),
    /** What was used up when it stopped; never written again. */
    usedInAll: real(),
    /** 50, 80, 100 and 150 percent. */
    quietAt: moment(),
    warnedAt: moment(),
    breachedAt: moment(),
    lateSaidAt: moment(),
    /** How many days over it is, as the public line says; it grows day by day. */
    lateDays: integer(),
    /** When the next of those comes; empty while it is paused and after the last. */
    nextAt: moment(),
  },
  (row) => [
    index('clock_of_request').on(row.requestId, row.startedAt),
    index('clock_of_subject').on(row.subject, row.kind, row.stoppedAt),
    index('clock_by_next').on(row.nextAt, row.id),
    index('clock_of_owner').on(row.ownerId, row.stoppedAt, row.dueAt),
    index('clock_running').on(row.stoppedAt, row.dueAt, row.id),
    index('clock_on_calendar').on(row.calendarId, row.stoppedAt),
  ],
)

/** One ordered list of rules; every list that was ever proposed is kept. */
export type RouteRule = {
  id: string
  name: string
  when: {
    words?: string[]
    products?: string[]
    fits?: string[]
    scenes?: string[]
    lines?: string[]
    languages?: string[]
    channels?: string[]
    tracks?: string[]
  }
  /** Slug of the line that takes it. */
  line: string
  clockSet?: string
}

export const ruleLists = sqliteTable(
  'route_rule_list',
  {
    id: id(),
    no: integer().notNull(),
    state: text({ enum: ['proposed', 'active', 'past', 'declined'] }).notNull(),
    rules: json<RouteRule[]>().notNull(),
    /** A lead who takes what no rule takes. */
    fallbackId: text().references(() => accounts.id),
    why: text().notNull(),
    proposedBy: text().notNull(),
    proposedAt: moment().notNull(),
    decidedBy: text(),
    decidedAt: moment(),
    decidedWhy: text(),
  },
  (row) => [uniqueIndex('route_rule_list_by_no').on(row.no), index('route_rule_list_by_state').on(row.state, row.no)],
)

/** Other lengths for the steps, in days: for a fair, for a season. */
export const clockSets = sqliteTable('clock_set', {
  slug: text().primaryKey(),
  name: text().notNull(),
  days: json<Partial<Record<(typeof CLOCK_KINDS)[number], number>>>().notNull(),
})

/** Which rule sent a request where. A person's later choice is written over nothing here. */
export const requestRoutes = sqliteTable(
  'request_route',
  {
    requestId: text()
      .primaryKey()
      .references(() => requests.id),
    listNo: integer().notNull(),
    /** Empty where no rule took it. */
    ruleId: text(),
    ruleName: text(),
    lineId: text().references(() => productLines.id),
    /** A person had named another line, and that stands. */
    overruled: flag().notNull().default(false),
    clockSet: text(),
    at: moment().notNull(),
  },
  (row) => [index('request_route_latest').on(row.at, row.requestId)],
)

/** Who signs and steps for an owner who is away. */
export const covers = sqliteTable(
  'cover',
  {
    id: id(),
    ownerId: text()
      .notNull()
      .references(() => accounts.id),
    coverId: text()
      .notNull()
      .references(() => accounts.id),
    from: moment().notNull(),
    until: moment().notNull(),
    enteredBy: text().notNull(),
    enteredAt: moment().notNull(),
    endedAt: moment(),
    endedBy: text(),
  },
  (row) => [
    index('cover_by_cover').on(row.coverId, row.until),
    index('cover_of_owner').on(row.ownerId, row.until),
    index('cover_latest').on(row.until, row.id),
  ],
)

/** When somebody last said that all of the new on the list was seen. */
export const todayLooks = sqliteTable('today_look', {
  accountId: text()
    .primaryKey()
    .references(() => accounts.id),
  at: moment().notNull(),
})

/** The record of one weekly meeting of a line. */
export const lineReviews = sqliteTable(
  'line_review',
  {
    id: id(),
    lineId: text()
      .notNull()
      .references(() => productLines.id),
    /** Monday of the week, such as `2026-11-16`. */
    week: text().notNull(),
    openedBy: text().notNull(),
    openedAt: moment().notNull(),
  },
  (row) => [uniqueIndex('line_review_once').on(row.lineId, row.week)],
)

export const lineReviewRows = sqliteTable(
  'line_review_row',
  {
    reviewId: text()
      .notNull()
      .references(() => lineReviews.id),
    requestId: text()
      .notNull()
      .references(() => requests.id),
    /** Why it was on the list: among the ten most asked, come back, or late. */
    reasons: json<('asked' | 'returned' | 'late')[]>().notNull(),
    peopleSince: integer().notNull(),
    lookedBy: text(),
    lookedAt: moment(),
    note: text(),
  },
  (row) => [primaryKey({ columns: [row.reviewId, row.requestId] })],
)
