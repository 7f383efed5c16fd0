import { and, eq, sql } from 'drizzle-orm'
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
export async function indexEntry(tx: Transaction, subject: Subject, { title, body }: IndexWords): Promise<void> {
  const row = { ...subject, tokenizerVersion: TOKENIZER_VERSION }
  const [entry] = await tx
    .insert(searchEntries)
    .values(row)
    .onConflictDoUpdate({ target: [searchEntries.kind, searchEntries.subjectId], set: row })
    .returning({ rowid: searchEntries.rowid })
  if (!entry) return
  await tx.run(sql`DELETE FROM search_text WHERE rowid = ${entry.rowid}`)
  await tx.run(sql`INSERT INTO search_text (rowid, title, body) VALUES (${entry.rowid}, ${title}, ${body})`)
}

export async function dropEntry(tx: Transaction, kind: Subject['kind'], subjectId: string): Promise<void> {
  const [entry] = await tx
    .delete(searchEntries)
    .where(and(eq(searchEntries.kind, kind), eq(searchEntries.subjectId, subjectId)))
    .returning({ rowid: searchEntries.rowid })
  if (entry) await tx.run(sql`DELETE FROM search_text WHERE rowid = ${entry.rowid}`)
}
