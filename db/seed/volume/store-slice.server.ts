import { eq, max, sql } from 'drizzle-orm'
import { RENDERER_VERSION, renderMarkdown } from '#app/features/forum/render-markdown.server.ts'
import { languageOf } from '#app/features/forum/text-language.ts'
import { FIRST_THREAD_NO } from '#app/features/forum/thread.ts'
import { type IndexWords, indexWords } from '#app/features/search/index-entry.server.ts'
import { TOKENIZER_VERSION } from '#app/features/search/tokenize-for-index.ts'
import type { Door, Transaction } from '#db/client.server.ts'
import { posts, searchEntries, subjectVersions, threads, votes } from '#db/schema/index.ts'
import type { DrawnPost, DrawnThread } from '#db/seed/volume/draw-thread.ts'

/** Of the catalogue: by slug and by SKU. */
export type Places = { lineIds: Map<string, string>; productIds: Map<string, string> }

type ReadyPost = DrawnPost & { lang: string; html: string; words: IndexWords; lineId: string }

/** SQLite binds at most 32,766 values in a statement; a post has a dozen. */
const ROWS_A_STATEMENT = 200

/** Some posts of some threads, with all that hangs on them, in one transaction. */
export async function storeSlice(door: Door, places: Places, drawn: DrawnPost[]): Promise<void> {
  const ready = drawn.map((post) => readyPost(places, post))
  await door(async (tx) => {
    await storeThreads(tx, places, ready)
    for (const rows of portions(ready)) await tx.insert(posts).values(rows.map(postRow))
    for (const rows of portions(ready)) await storeEntries(tx, rows)
    for (const rows of portions(ready.flatMap(voteRows))) await tx.insert(votes).values(rows)
    await raise(tx, ['threads', ...new Set(ready.map((post) => `line:${post.lineId}`))])
  })
}

function readyPost({ lineIds }: Places, post: DrawnPost): ReadyPost {
  const { body, no, thread } = post
  const words = indexWords(no === 1 ? thread.title : '', body)
  return { ...post, lang: languageOf(body), html: renderMarkdown(body), words, lineId: lineIds.get(thread.line) ?? '' }
}

const postRow = ({
  id,
  no,
  kind,
  replyToNo,
  authorId,
  lang,
  body,
  html,
  createdAt,
  votes: { length },
  thread,
}: ReadyPost) => ({
  ...{ id, threadId: thread.id, no, kind, replyToNo, authorId, lang, body, html, createdAt, upvotes: length },
  ...{ rendererVersion: RENDERER_VERSION, state: 'published' as const },
})

const voteRows = ({ id, votes: cast }: ReadyPost) => cast.map((vote) => ({ postId: id, ...vote }))

/** A thread that began in an earlier slice goes on; counts say at every moment what is stored. */
async function storeThreads(tx: Transaction, places: Places, ready: ReadyPost[]) {
  const byThread = new Map<DrawnThread, ReadyPost[]>()
  for (const post of ready) byThread.set(post.thread, [...(byThread.get(post.thread) ?? []), post])
  const [row] = await tx.select({ last: max(threads.no) }).from(threads)
  let no = Math.max(FIRST_THREAD_NO, (row?.last ?? 0) + 1)
  const begun: (typeof threads.$inferInsert)[] = []
  for (const [thread, own] of byThread) {
    const opening = own.find((post) => post.no === 1)
    if (opening) begun.push({ ...threadRow(places, thread, opening), ...progressOf(own), no: no++ })
    else await tx.update(threads).set(progressOf(own)).where(eq(threads.id, thread.id))
  }
  for (const rows of portions(begun)) await tx.insert(threads).values(rows)
}

const threadRow = (
  { lineIds, productIds }: Places,
  { id, line, sku, kind, title, slug, authorId, openedAt }: DrawnThread,
  opening: ReadyPost,
) => ({
  ...{
    id,
    lineId: lineIds.get(line) ?? '',
    productId: productIds.get(sku) ?? null,
    kind,
    title,
    slug,
    authorId,
    openedAt,
  },
  ...{ lang: languageOf(`${title} ${opening.body}`), state: 'published' as const, upvotes: opening.votes.length },
})

function progressOf(own: ReadyPost[]) {
  const last = own.at(-1)
  const accepted = own.find((post) => post.acceptedAt !== undefined)
  const counts = { lastPostAt: last?.createdAt ?? 0, lastPostNo: last?.no ?? 0, replyCount: (last?.no ?? 1) - 1 }
  return accepted ? { ...counts, answered: true, acceptedPostId: accepted.id, acceptedAt: accepted.acceptedAt } : counts
}

async function storeEntries(tx: Transaction, rows: ReadyPost[]) {
  const entries = await tx
    .insert(searchEntries)
    .values(rows.map(entryRow))
    .returning({ rowid: searchEntries.rowid, subjectId: searchEntries.subjectId })
  const words = new Map(rows.map((post) => [post.id, post.words]))
  const found = entries.map(({ rowid, subjectId }) => {
    const { title, body } = words.get(subjectId) ?? { title: '', body: '' }
    return sql`(${rowid}, ${title}, ${body})`
  })
  await tx.run(sql`INSERT INTO search_text (rowid, title, body) VALUES ${sql.join(found, sql`, `)}`)
}

const entryRow = ({ id, thread, lineId, lang, createdAt }: ReadyPost) => ({
  ...{ kind: 'post' as const, subjectId: id, threadId: thread.id, lineId, lang, at: createdAt },
  tokenizerVersion: TOKENIZER_VERSION,
})

/** So that no page goes on showing the lists of before. */
async function raise(tx: Transaction, subjects: string[]) {
  await tx
    .insert(subjectVersions)
    .values(subjects.map((subject) => ({ subject, version: 1 })))
    .onConflictDoUpdate({ target: subjectVersions.subject, set: { version: sql`${subjectVersions.version} + 1` } })
}

function portions<T>(rows: T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_A_STATEMENT) }, (_, at) =>
    rows.slice(at * ROWS_A_STATEMENT, (at + 1) * ROWS_A_STATEMENT),
  )
}
