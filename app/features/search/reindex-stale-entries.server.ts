import { lt } from 'drizzle-orm'
import { dropEntry, indexEntry, indexWords } from '#app/features/search/index-entry.server.ts'
import { loadSources, type Source } from '#app/features/search/sources.server.ts'
import { TOKENIZER_VERSION } from '#app/features/search/tokenize-for-index.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { searchEntries } from '#db/schema/index.ts'

const SLICE = 50

type Entry = typeof searchEntries.$inferSelect

/** Cuts again what an older tokenizer cut, slice by slice; safe to stop anywhere. Returns how many entries it saw. */
export async function reindexStaleEntries(ctx: Context): Promise<number> {
  let seen = 0
  for (let stale = await listStale(ctx); stale.length > 0; stale = await listStale(ctx)) {
    const cut = await cutAgain(ctx, stale)
    await inTransaction(ctx, async (tx) => {
      for (const { entry, words } of cut) {
        const { rowid, tokenizerVersion, ...subject } = entry
        if (words) await indexEntry(tx, subject, words)
        else await dropEntry(tx, entry.kind, entry.subjectId)
      }
    })
    seen += stale.length
  }
  return seen
}

const listStale = (ctx: Context): Promise<Entry[]> =>
  ctx.db.select().from(searchEntries).where(lt(searchEntries.tokenizerVersion, TOKENIZER_VERSION)).limit(SLICE)

/** An entry whose subject has gone out of sight has no words any more. */
async function cutAgain(ctx: Context, entries: Entry[]) {
  const sources = new Map<string, Source>()
  for (const kind of ['post', 'request', 'product'] as const) {
    const ids = entries.filter((entry) => entry.kind === kind).map((entry) => entry.subjectId)
    for (const [id, source] of await loadSources(ctx.db, kind, ids)) sources.set(id, source)
  }
  return entries.map((entry) => {
    const source = sources.get(entry.subjectId)
    return { entry, words: source && indexWords(source.titleIndexed ? source.title : '', source.body) }
  })
}
