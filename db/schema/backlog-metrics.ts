import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { moment } from '#db/columns.ts'
import { requests } from '#db/schema/backlog.ts'
import { verdicts } from '#db/schema/backlog-verdicts.ts'

/** One metric in one month, as last counted. `line` is the slug of a product line, or empty for the whole house. */
export const backlogFigures = sqliteTable(
  'backlog_figure',
  {
    metric: text().notNull(),
    line: text().notNull(),
    /** In UTC, such as `2026-11`. */
    month: text().notNull(),
    rows: integer().notNull(),
    part: real().notNull(),
    whole: real().notNull(),
    middle: real(),
    ninetieth: real(),
    countedAt: moment().notNull(),
  },
  (row) => [primaryKey({ columns: [row.metric, row.line, row.month] })],
)

/** People told apart by what the house knows of them, over twelve months, as last counted. */
export const backlogGroups = sqliteTable(
  'backlog_group',
  {
    metric: text().notNull(),
    line: text().notNull(),
    trait: text({ enum: ['region', 'language', 'years'] }).notNull(),
    group: text().notNull(),
    persons: integer().notNull(),
    rows: integer().notNull(),
    part: real().notNull(),
    /** Empty where there are too few persons for one. */
    value: real(),
  },
  (row) => [primaryKey({ columns: [row.metric, row.line, row.trait, row.group] })],
)

/** When the estimate of a request that was refused for too few units came up to the line. */
export const lineCrossings = sqliteTable(
  'line_crossing',
  {
    verdictId: text()
      .primaryKey()
      .references(() => verdicts.id),
    requestId: text()
      .notNull()
      .references(() => requests.id),
    at: moment().notNull(),
  },
  (row) => [index('line_crossing_latest').on(row.at)],
)
