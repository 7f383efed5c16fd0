import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { flag, id, json, moment } from '#db/columns.ts'
import { accounts } from '#db/schema/accounts.ts'
import { requests } from '#db/schema/backlog.ts'

export const verdicts = sqliteTable(
  'verdict',
  {
    id: id(),
    requestId: text()
      .notNull()
      .references(() => requests.id),
    epoch: integer().notNull(),
    kind: text({ enum: ['planned', 'making', 'made', 'exists', 'parked', 'final_no'] }).notNull(),
    reasonCode: text(),
    publicText: text().notNull(),
    lang: text().notNull(),
    internalText: text(),
    targetWindow: text(),
    productSku: text(),
    decidedBy: text().notNull(),
    cosignedBy: text(),
    oneSignature: flag().notNull().default(false),
    decidedAt: moment().notNull(),
    /** The numbers of that moment. */
    peopleAt: integer().notNull(),
    outsideAt: integer().notNull().default(0),
    unattributedAt: integer().notNull().default(0),
    unitsLowAt: integer(),
    unitsMiddleAt: integer(),
    unitsHighAt: integer(),
    unitsChanceAt: real(),
    /** Of something made: which asks it answers, and to whom it owes thanks. */
    asksAnswered: text(),
    credits: text(),
    /** When those who had asked were asked whether it solves their need. */
    followedUpAt: moment(),
    reopenPeople: integer(),
    reviewAt: moment(),
  },
  (row) => [
    index('verdict_of_request').on(row.requestId, row.decidedAt),
    index('verdict_by_date').on(row.decidedAt, row.id),
  ],
)

/** What would change a "no". */
export const watches = sqliteTable(
  'watch',
  {
    id: id(),
    verdictId: text()
      .notNull()
      .references(() => verdicts.id),
    kind: text({
      enum: ['people', 'units', 'body_release', 'supplier', 'cost', 'standard', 'patent', 'date', 'other'],
    }).notNull(),
    text: text().notNull(),
    trippedAt: moment(),
    trippedBy: text(),
  },
  (row) => [index('watch_of_verdict').on(row.verdictId)],
)

/** The public words of a verdict, one row for every language of the site. */
export const verdictTexts = sqliteTable(
  'verdict_text',
  {
    verdictId: text()
      .notNull()
      .references(() => verdicts.id),
    lang: text({ enum: ['en', 'zh-CN'] }).notNull(),
    /** Missing while the translation is due. */
    text: text(),
    /** What would change a "no", in the order of its watches. */
    changes: json<string[]>(),
    translated: flag().notNull().default(false),
    dueAt: moment(),
    writtenBy: text(),
    writtenAt: moment(),
  },
  (row) => [primaryKey({ columns: [row.verdictId, row.lang] }), index('verdict_text_due').on(row.dueAt, row.verdictId)],
)

/** The two halves of the grading card. Each grading is a row of its own, so that the history stays. */
export const gradings = sqliteTable(
  'grading',
  {
    id: id(),
    requestId: text()
      .notNull()
      .references(() => requests.id),
    half: text({ enum: ['need', 'make'] }).notNull(),
    by: text().notNull(),
    at: moment().notNull(),
    needGrade: text({ enum: ['A', 'B', 'C', 'D'] }),
    makeGrade: integer(),
    why: text().notNull(),
    sceneFit: integer(),
    modularReuse: integer(),
    impact: real(),
    /** In percent, as the owner of the need believes it; the evidence caps it. */
    confidence: integer(),
    weeks: integer(),
    toolingWeeks: integer(),
  },
  (row) => [index('grading_of_request').on(row.requestId, row.half, row.at)],
)

/** Whether what was made solved it, asked once of everyone who had asked for it. */
export const followUps = sqliteTable(
  'follow_up',
  {
    verdictId: text()
      .notNull()
      .references(() => verdicts.id),
    accountId: text()
      .notNull()
      .references(() => accounts.id),
    solved: flag().notNull(),
    /** What is still missing. */
    gap: text(),
    lang: text(),
    at: moment().notNull(),
  },
  (row) => [primaryKey({ columns: [row.verdictId, row.accountId] })],
)
