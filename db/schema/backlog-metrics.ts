import { integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { moment } from '#db/columns.ts'

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
