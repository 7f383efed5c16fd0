import { isNull } from 'drizzle-orm'
import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { id, json, moment } from '#db/columns.ts'
import { requests } from '#db/schema/backlog.ts'

/** A program that may suggest steps and take none. Of its token only the hash is kept. */
export const agents = sqliteTable(
  'agent',
  {
    id: id(),
    name: text().notNull(),
    tokenHash: text().notNull(),
    createdBy: text().notNull(),
    createdAt: moment().notNull(),
    lastUsedAt: moment(),
    revokedAt: moment(),
    revokedBy: text(),
  },
  // A name is never given twice: the history says for good who suggested a step.
  (row) => [uniqueIndex('agent_by_name').on(row.name), uniqueIndex('agent_by_token').on(row.tokenHash)],
)

/** A step that an agent would take, until somebody takes it, declines it, or the request goes another way. */
export const suggestions = sqliteTable(
  'suggestion',
  {
    id: id(),
    requestId: text()
      .notNull()
      .references(() => requests.id),
    agentId: text()
      .notNull()
      .references(() => agents.id),
    fromState: text().notNull(),
    toState: text().notNull(),
    /** As they would be typed into the form of the step. */
    fields: json<Record<string, string>>().notNull(),
    why: text().notNull(),
    at: moment().notNull(),
    outcome: text({ enum: ['taken', 'declined', 'overtaken'] }),
    settledAt: moment(),
    /** Whoever took the step, this one or another, or declined. */
    settledBy: text(),
    settledWhy: text(),
  },
  (row) => [
    uniqueIndex('suggestion_open_once').on(row.requestId, row.toState).where(isNull(row.outcome)),
    index('suggestion_open').on(row.at, row.id).where(isNull(row.outcome)),
    index('suggestion_of_request').on(row.requestId, row.at, row.id),
    index('suggestion_by_time').on(row.at, row.id),
  ],
)
