import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import { accounts, productLines, threads } from '#db/schema/index.ts'

/** At most this many threads are ever open to visitors. */
const OPEN_THREADS = 10

export type FrontFacts = Awaited<ReturnType<typeof frontFacts>>

/** What a visitor sees first: how large the house is, and what may be read from outside. */
export async function frontFacts(db: Queryable) {
  const [members, published, open] = await Promise.all([
    db.$count(accounts, and(eq(accounts.state, 'member'), isNull(accounts.deletedAt))),
    db.$count(threads, eq(threads.state, 'published')),
    listOpenThreads(db),
  ])
  return { members, threads: published, open }
}

function listOpenThreads(db: Queryable) {
  return db
    .select({ no: threads.no, slug: threads.slug, title: threads.title, lang: threads.lang, line: productLines.name })
    .from(threads)
    .innerJoin(productLines, eq(productLines.id, threads.lineId))
    .where(and(isNotNull(threads.openToPublicAt), eq(threads.state, 'published')))
    .orderBy(desc(threads.openToPublicAt))
    .limit(OPEN_THREADS)
}
