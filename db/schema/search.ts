import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { moment } from '#db/columns.ts'

/** What is found; its words stand in the full-text table `search_text` under the same rowid. */
export const searchEntries = sqliteTable(
  'search_entry',
  {
    rowid: integer().primaryKey({ autoIncrement: true }),
    kind: text({ enum: ['post', 'request', 'product'] }).notNull(),
    subjectId: text().notNull(),
    threadId: text(),
    lineId: text(),
    lang: text().notNull(),
    at: moment().notNull(),
    tokenizerVersion: integer().notNull(),
  },
  (row) => [
    uniqueIndex('search_entry_by_subject').on(row.kind, row.subjectId),
    index('search_entry_by_tokenizer').on(row.tokenizerVersion),
  ],
)
