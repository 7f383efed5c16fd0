import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { flag, id, json, moment } from '#db/columns.ts'
import { accounts } from '#db/schema/accounts.ts'
import { posts } from '#db/schema/forum.ts'

export const reviewItems = sqliteTable(
  'review_item',
  {
    id: id(),
    kind: text({ enum: ['held', 'asked', 'appeal', 'removed'] }).notNull(),
    postId: text()
      .notNull()
      .references(() => posts.id),
    authorId: text()
      .notNull()
      .references(() => accounts.id),
    state: text({ enum: ['waiting', 'decided'] }).notNull(),
    /** Findings as judged then, with rule versions, so that the verdict can be explained later. */
    findings: json<unknown[]>().notNull(),
    authorNote: text(),
    openedAt: moment().notNull(),
    version: integer().notNull().default(1),
  },
  (row) => [
    index('review_item_waiting').on(row.state, row.openedAt, row.id),
    uniqueIndex('review_item_of_post').on(row.postId, row.kind),
    index('review_item_by_author').on(row.authorId, row.openedAt),
  ],
)

export const decisions = sqliteTable(
  'decision',
  {
    id: id(),
    reviewItemId: text()
      .notNull()
      .references(() => reviewItems.id),
    decision: text({ enum: ['publish', 'remove'] }).notNull(),
    reason: text().notNull(),
    decidedBy: text().notNull(),
    decidedAt: moment().notNull(),
    undoneAt: moment(),
  },
  (row) => [index('decision_of_item').on(row.reviewItemId, row.decidedAt)],
)

/** Versions of rules saved by people; they overlay the shipped ones. */
export const ruleVersions = sqliteTable(
  'rule_version',
  {
    ruleId: text().notNull(),
    version: integer().notNull(),
    rule: json<unknown>().notNull(),
    state: text({ enum: ['draft', 'trial', 'review', 'block', 'retired'] }).notNull(),
    savedBy: text().notNull(),
    savedAt: moment().notNull(),
    reason: text().notNull(),
  },
  (row) => [primaryKey({ columns: [row.ruleId, row.version] })],
)

/** Every verdict on a text sent to be published. */
export const judgements = sqliteTable(
  'judgement',
  {
    id: id(),
    accountId: text().notNull(),
    target: text().notNull(),
    textHash: text().notNull(),
    outcome: text({ enum: ['publish', 'hold', 'reject'] }).notNull(),
    findings: json<unknown[]>().notNull(),
    asked: flag().notNull().default(false),
    at: moment().notNull(),
  },
  (row) => [index('judgement_by_account').on(row.accountId, row.at), index('judgement_by_time').on(row.at)],
)
