import { and, eq, inArray, sql } from 'drizzle-orm'
import { TOKENIZER_VERSION, tokenizeForIndex } from '#app/features/search/tokenize-for-index.ts'
import type { Transaction } from '#db/client.server.ts'
import { searchEntries } from '#db/schema/index.ts'

type Subject = Pick<typeof searchEntries.$inferInsert, 'kind' | 'subjectId' | 'threadId' | 'lineId' | 'lang' | 'at'>
/** What is cut into words before the transaction begins. */
export type IndexWords = { title: string; body: string }

export const indexWords = (title: string, body: string): IndexWords => ({
  title: tokenizeForIndex(title),
  body: tokenizeForIndex(body),
})

/** Written by the command that wrote its subject, in the same transaction. */
export const indexEntry = (tx: Transaction, subject: Subject, words: IndexWords): Promise<void> =>
  indexEntries(tx, [{ subject, words }])

export async function indexEntries(tx: Transaction, found: { subject: Subject; words: IndexWords }[]): Promise<void> {
  if (found.length === 0) return
  const entries = await tx
    .insert(searchEntries)
    .values(found.map(({ subject }) => ({ ...subject, tokenizerVersion: TOKENIZER_VERSION })))
    .onConflictDoUpdate({ target: [searchEntries.kind, searchEntries.subjectId], set: NEWLY_WRITTEN })
    .returning({ rowid: searchEntries.rowid, subjectId: searchEntries.subjectId })
  const rowids = new Map(entries.map(({ rowid, subjectId }) => [subjectId, rowid]))
  const stale = inArray(
    sql`rowid`,
    entries.map(({ rowid }) => rowid),
  )
  await tx.run(sql`DELETE FROM search_text WHERE ${stale}`)
  const texts = found.map(
    ({ subject, words: { title, body } }) => sql`(${rowids.get(subject.subjectId)}, ${title}, ${body})`,
  )
  await tx.run(sql`INSERT INTO search_text (rowid, title, body) VALUES ${sql.join(texts, sql`, `)}`)
}

const NEWLY_WRITTEN = {
  threadId: sql`excluded.thread_id`,
  lineId: sql`excluded.line_id`,
  lang: sql`excluded.lang`,
  at: sql`excluded.at`,
  tokenizerVersion: sql`excluded.tokenizer_version`,
}

export async function dropEntry(tx: Transaction, kind: Subject['kind'], subjectId: string): Promise<void> {
  const [entry] = await tx
    .delete(searchEntries)
    .where(and(eq(searchEntries.kind, kind), eq(searchEntries.subjectId, subjectId)))
    .returning({ rowid: searchEntries.rowid })
  if (entry) await tx.run(sql`DELETE FROM search_text WHERE rowid = ${entry.rowid}`)
}
