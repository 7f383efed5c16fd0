import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { flag, id, json, moment } from '#db/columns.ts'
import { posts } from '#db/schema/forum.ts'

const RULE_STATES = ['draft', 'trial', 'review', 'block', 'retired'] as const

/** Versions of rules saved by people; the last of a rule stands in place of the shipped one. */
export const ruleVersions = sqliteTable(
  'rule_version',
  {
    ruleId: text().notNull(),
    version: integer().notNull(),
    rule: json<unknown>().notNull(),
    state: text({ enum: RULE_STATES }).notNull(),
    cause: text({ enum: ['saved', 'moved', 'imported', 'braked', 'undone'] })
      .notNull()
      .default('saved'),
    savedBy: text().notNull(),
    savedAt: moment().notNull(),
    reason: text().notNull(),
    /** Who else agreed that it may reject. */
    secondBy: text(),
    oneSignature: flag().notNull().default(false),
    /** What it would have done, as known when it was saved. */
    backtestId: text(),
  },
  (row) => [primaryKey({ columns: [row.ruleId, row.version] }), index('rule_version_by_time').on(row.savedAt)],
)

/** Somebody wants a rule to reject; a second moderator says yes or no. */
export const ruleProposals = sqliteTable(
  'rule_proposal',
  {
    id: id(),
    ruleId: text().notNull(),
    version: integer().notNull(),
    toState: text({ enum: RULE_STATES }).notNull(),
    proposedBy: text().notNull(),
    proposedAt: moment().notNull(),
    reason: text().notNull(),
    outcome: text({ enum: ['agreed', 'declined', 'withdrawn'] }),
    decidedBy: text(),
    decidedAt: moment(),
    answer: text(),
  },
  (row) => [index('rule_proposal_of_rule').on(row.ruleId, row.proposedAt), index('rule_proposal_open').on(row.outcome)],
)

/** Every verdict on a text sent to be published. */
export const judgements = sqliteTable(
  'judgement',
  {
    id: id(),
    accountId: text().notNull(),
    /** Where the text was going, as a draft says it: `ask`, `thread:ID`, `post:ID`; and in which mode. */
    target: text().notNull(),
    mode: text({ enum: ['new', 'reply', 'edit'] }),
    postId: text(),
    textHash: text().notNull(),
    outcome: text({ enum: ['publish', 'hold', 'reject'] }).notNull(),
    findings: json<unknown[]>().notNull(),
    asked: flag().notNull().default(false),
    /** With which set of rules, reader and Unicode: the same three give the same verdict again. */
    judgedWith: json<{ rules: number; normaliser: number; unicode: string; classifier: string | null }>(),
    classifierShare: real(),
    micros: integer(),
    at: moment().notNull(),
  },
  (row) => [
    index('judgement_by_account').on(row.accountId, row.at),
    index('judgement_by_time').on(row.at),
    index('judgement_of_post').on(row.postId),
  ],
)

/** One row for each rule that spoke in a judgement, and what people made of it afterwards. */
export const ruleHits = sqliteTable(
  'rule_hit',
  {
    id: id(),
    judgementId: text()
      .notNull()
      .references(() => judgements.id),
    ruleId: text().notNull(),
    ruleVersion: integer().notNull(),
    effect: text({ enum: ['log', 'hint', 'hold', 'reject'] }).notNull(),
    /** No other rule spoke. */
    alone: flag().notNull().default(false),
    accountId: text().notNull(),
    postId: text(),
    /** `upheld`: people removed it as well; `overturned`: people let it stand. */
    outcome: text({ enum: ['upheld', 'overturned'] }),
    outcomeAt: moment(),
    at: moment().notNull(),
  },
  (row) => [
    uniqueIndex('rule_hit_once').on(row.judgementId, row.ruleId),
    index('rule_hit_by_rule').on(row.ruleId, row.at, row.id),
    index('rule_hit_by_time').on(row.at),
    index('rule_hit_of_post').on(row.postId),
  ],
)

/** What a draft of a rule would have done to the last posts. */
export const backtests = sqliteTable(
  'backtest',
  {
    id: id(),
    ruleId: text().notNull(),
    rule: json<unknown>().notNull(),
    most: integer().notNull(),
    state: text({ enum: ['waiting', 'running', 'done', 'failed'] }).notNull(),
    judged: integer().notNull().default(0),
    total: integer().notNull().default(0),
    result: json<unknown>(),
    problem: text(),
    startedBy: text().notNull(),
    startedAt: moment().notNull(),
    finishedAt: moment(),
  },
  (row) => [index('backtest_of_rule').on(row.ruleId, row.startedAt)],
)

/** Hits of a backtest that a moderator looked at on the spot. */
export const backtestLabels = sqliteTable(
  'backtest_label',
  {
    backtestId: text()
      .notNull()
      .references(() => backtests.id),
    postId: text()
      .notNull()
      .references(() => posts.id),
    isRight: flag().notNull(),
    by: text().notNull(),
    at: moment().notNull(),
  },
  (row) => [primaryKey({ columns: [row.backtestId, row.postId] })],
)

/** Everything a version of a rule did, judged again without it. */
export const ruleUndos = sqliteTable(
  'rule_undo',
  {
    id: id(),
    ruleId: text().notNull(),
    version: integer().notNull(),
    state: text({ enum: ['listing', 'listed', 'doing', 'done', 'failed'] }).notNull(),
    judged: integer().notNull().default(0),
    total: integer().notNull().default(0),
    /** Ids of posts and drafts that nothing else objects to, and of those that something else does. */
    result: json<unknown>(),
    problem: text(),
    reason: text().notNull(),
    startedBy: text().notNull(),
    startedAt: moment().notNull(),
    doneBy: text(),
    doneAt: moment(),
  },
  (row) => [index('rule_undo_of_rule').on(row.ruleId, row.startedAt)],
)

/** What the learned judge knows: trained on moderators’ final decisions, replaced only by a better one. */
export const classifiers = sqliteTable(
  'classifier',
  {
    id: id(),
    state: text({ enum: ['live', 'former', 'not-better'] }).notNull(),
    trainedAt: moment().notNull(),
    decisions: integer().notNull(),
    dataHash: text().notNull(),
    modelHash: text().notNull(),
    /** Base64 of float32 weights. */
    weights: text().notNull(),
    /** From score to share, as pairs in order. */
    calibration: json<[number, number][]>().notNull(),
    figures: json<Record<string, number>>().notNull(),
    /** Published posts it thinks likely promotion, likeliest first, for people to look at. */
    misses: json<{ postId: string; share: number }[]>().notNull().default([]),
  },
  (row) => [index('classifier_by_state').on(row.state, row.trainedAt)],
)

/** What is told of moderation in public, counted by a job. */
export const moderationFigures = sqliteTable('moderation_figure', {
  id: id(),
  figures: json<unknown>().notNull(),
  countedAt: moment().notNull(),
})
