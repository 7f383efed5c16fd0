import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { flag, id, json, moment } from '#db/columns.ts'
import { accounts } from '#db/schema/accounts.ts'
import { attempts } from '#db/schema/admission-attempts.ts'
import { itemVersions } from '#db/schema/admission-bank.ts'

/** Every pass mark there was, and how it came about. */
export const cutScores = sqliteTable(
  'cut_score',
  {
    id: id(),
    cut: integer().notNull(),
    length: integer().notNull(),
    method: text({ enum: ['provisional', 'angoff', 'owner'] }).notNull(),
    /** Of a panel's mean, in items. */
    standardError: real(),
    judges: integer(),
    panelId: text(),
    reason: text().notNull(),
    setBy: text(),
    at: moment().notNull(),
  },
  (row) => [index('cut_score_by_time').on(row.at)],
)

/** Judges who rate the items of one form, twice, with a talk in between. */
export const angoffPanels = sqliteTable(
  'angoff_panel',
  {
    id: id(),
    name: text().notNull(),
    track: text({ enum: ['motion', 'stills'] }).notNull(),
    state: text({ enum: ['first-round', 'talk', 'second-round', 'closed'] }).notNull(),
    versionIds: json<string[]>().notNull(),
    openedBy: text().notNull(),
    openedAt: moment().notNull(),
    closedAt: moment(),
    cut: real(),
    standardError: real(),
  },
  (row) => [index('angoff_panel_by_time').on(row.openedAt)],
)

export const angoffJudges = sqliteTable(
  'angoff_judge',
  {
    panelId: text()
      .notNull()
      .references(() => angoffPanels.id),
    accountId: text()
      .notNull()
      .references(() => accounts.id),
    invitedBy: text().notNull(),
    at: moment().notNull(),
  },
  (row) => [primaryKey({ columns: [row.panelId, row.accountId] }), index('angoff_judge_by_account').on(row.accountId)],
)

/** The share of people who just belong here that would have the item right. */
export const angoffRatings = sqliteTable(
  'angoff_rating',
  {
    panelId: text()
      .notNull()
      .references(() => angoffPanels.id),
    round: integer().notNull(),
    accountId: text().notNull(),
    versionId: text()
      .notNull()
      .references(() => itemVersions.id),
    share: real().notNull(),
    remark: text(),
    at: moment().notNull(),
  },
  (row) => [primaryKey({ columns: [row.panelId, row.round, row.accountId, row.versionId] })],
)

/** Admission by a body of work, for who has used up the attempts: two examiners decide. */
export const portfolios = sqliteTable(
  'portfolio',
  {
    id: id(),
    accountId: text()
      .notNull()
      .references(() => accounts.id),
    text: text().notNull(),
    lang: text().notNull(),
    links: json<string[]>().notNull(),
    state: text({ enum: ['open', 'admitted', 'declined', 'withdrawn'] }).notNull(),
    createdAt: moment().notNull(),
    decidedAt: moment(),
  },
  (row) => [
    index('portfolio_by_account').on(row.accountId, row.createdAt),
    index('portfolio_by_state').on(row.state, row.createdAt),
  ],
)

export const portfolioOpinions = sqliteTable(
  'portfolio_opinion',
  {
    portfolioId: text()
      .notNull()
      .references(() => portfolios.id),
    examinerId: text().notNull(),
    decision: text({ enum: ['admit', 'decline'] }).notNull(),
    reason: text().notNull(),
    at: moment().notNull(),
  },
  (row) => [primaryKey({ columns: [row.portfolioId, row.examinerId] })],
)

/** Lifts the flag of a busy address, for a workshop or a trade fair. */
export const eventCodes = sqliteTable(
  'event_code',
  {
    id: id(),
    /** SHA-256 of the code as typed, upper case, without dashes. */
    codeHash: text().notNull(),
    label: text().notNull(),
    uses: integer().notNull().default(0),
    endsAt: moment().notNull(),
    createdBy: text().notNull(),
    createdAt: moment().notNull(),
  },
  (row) => [uniqueIndex('event_code_once').on(row.codeHash), index('event_code_by_end').on(row.endsAt)],
)

/** What staff decided past the rules, each with its reason: the public page counts them. */
export const examOverrides = sqliteTable(
  'exam_override',
  {
    id: id(),
    kind: text({ enum: ['partner', 'portfolio', 'waived-wait', 'voided-attempt'] }).notNull(),
    accountId: text()
      .notNull()
      .references(() => accounts.id),
    attemptId: text().references(() => attempts.id),
    reason: text().notNull(),
    decidedBy: text().notNull(),
    at: moment().notNull(),
    /** When a waived wait was made use of. */
    usedAt: moment(),
  },
  (row) => [
    index('exam_override_by_account').on(row.accountId, row.at),
    index('exam_override_by_time').on(row.at),
    index('exam_override_by_kind').on(row.kind, row.at),
  ],
)

/** Figures the worker has counted, as JSON under a name: pages read them, never count them. */
export const examFigures = sqliteTable('exam_figure', {
  /** `exam:motion:all`, `item:RIG-L1-01`, `public` … */
  id: id(),
  figures: json<unknown>().notNull(),
  answers: integer().notNull().default(0),
  countedAt: moment().notNull(),
})

/** Two sittings that share more wrong answers than chance would have it. For a person to look at. */
export const similarSittings = sqliteTable(
  'similar_sitting',
  {
    firstId: text()
      .notNull()
      .references(() => attempts.id),
    secondId: text()
      .notNull()
      .references(() => attempts.id),
    sameWrong: integer().notNull(),
    expected: real().notNull(),
    chance: real().notNull(),
    at: moment().notNull(),
    seenBy: text(),
    seen: flag().notNull().default(false),
  },
  (row) => [
    primaryKey({ columns: [row.firstId, row.secondId] }),
    index('similar_sitting_by_time').on(row.seen, row.at),
  ],
)
