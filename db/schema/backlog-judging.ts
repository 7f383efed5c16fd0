import { isNull } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { id, json, moment } from '#db/columns.ts'
import { accounts } from '#db/schema/accounts.ts'
import { mentions, requests } from '#db/schema/backlog.ts'
import { threads } from '#db/schema/forum.ts'

/** A member says that a thread should be heard by product staff: once a person and thread. */
export const nominations = sqliteTable(
  'nomination',
  {
    id: id(),
    threadId: text()
      .notNull()
      .references(() => threads.id),
    postNo: integer().notNull(),
    accountId: text()
      .notNull()
      .references(() => accounts.id),
    /** In the member's words, where there are any. */
    reason: text(),
    lang: text(),
    at: moment().notNull(),
    /** When the thread was judged. */
    settledAt: moment(),
    withdrawnAt: moment(),
  },
  (row) => [
    uniqueIndex('nomination_once').on(row.threadId, row.accountId),
    index('nomination_of_person').on(row.accountId, row.at),
  ],
)

/** What came of judging a thread. Kept also when it is taken back. */
export const judgeOutcomes = sqliteTable(
  'judge_outcome',
  {
    id: id(),
    threadId: text()
      .notNull()
      .references(() => threads.id),
    outcome: text({ enum: ['collected', 'not-a-demand'] }).notNull(),
    /** Why it is not a demand. */
    code: text({ enum: ['not-a-demand', 'support', 'answered'] }),
    sentence: text(),
    requestId: text().references(() => requests.id),
    /** What brought it to be judged, and since when it had waited. */
    sources: json<('need' | 'nominated' | 'not-possible')[]>().notNull(),
    since: moment().notNull(),
    judgedBy: text().notNull(),
    at: moment().notNull(),
    takenBackAt: moment(),
    takenBackBy: text(),
    takenBackWhy: text(),
  },
  (row) => [
    index('judge_outcome_of_thread').on(row.threadId, row.at),
    index('judge_outcome_latest').on(row.at, row.id),
  ],
)

/** "That is not what I meant": the author of a passage sets right what was made of it. */
export const corrections = sqliteTable(
  'correction',
  {
    id: id(),
    requestId: text()
      .notNull()
      .references(() => requests.id),
    mentionId: text()
      .notNull()
      .references(() => mentions.id),
    accountId: text()
      .notNull()
      .references(() => accounts.id),
    threadId: text()
      .notNull()
      .references(() => threads.id),
    text: text().notNull(),
    lang: text().notNull(),
    at: moment().notNull(),
    outcome: text({ enum: ['reworded', 'moved', 'stands', 'taken-out'] }),
    answer: text(),
    settledBy: text(),
    settledAt: moment(),
  },
  (row) => [
    index('correction_open').on(row.at, row.id).where(isNull(row.settledAt)),
    index('correction_of_mention').on(row.mentionId, row.at),
  ],
)
