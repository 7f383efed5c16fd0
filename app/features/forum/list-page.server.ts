import { findLine, listLines } from '#app/features/catalogue/queries.server.ts'
import { cursorIn } from '#app/features/forum/cursor.ts'
import { listThreads } from '#app/features/forum/queries.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'

/** A page of threads, of one line or of all, as its address asks for it. */
export async function readListPage(db: Queryable, url: URL, slug?: string) {
  const line = slug === undefined ? undefined : ensureFound(await findLine(db, slug), 'line')
  const after = cursorIn(url.searchParams.get('after'))
  const unanswered = url.searchParams.get('unanswered') === '1'
  const [lines, page] = await Promise.all([listLines(db), listThreads(db, { lineId: line?.id, unanswered, after })])
  const shownLines = lines.map(({ id, slug: lineSlug, name, blurb }) => ({ id, slug: lineSlug, name, blurb }))
  return { lines: shownLines, line: line?.slug, name: line?.name, unanswered, begins: after === undefined, page }
}
