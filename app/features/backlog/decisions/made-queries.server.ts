import { and, desc, eq, isNull, ne, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { type Audience, seesInside } from '#app/permissions.ts'
import type { Language } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, mentions, posts, products, requests, threads, verdicts, verdictTexts } from '#db/schema/index.ts'

const MOST = 60
const QUOTES = 2

export type Made = Awaited<ReturnType<typeof listMade>>[number]

/** What was made of requests, the most asked first. What members wrote, and who, is for members. */
export async function listMade(db: Queryable, audience: Audience, language: Language) {
  const made = alias(verdicts, 'made')
  const isLatest = sql`${made.decidedAt} = (select max(v.decided_at) from ${verdicts} v where v.request_id = ${made.requestId})`
  const rows = await db
    .select({
      ...{ id: requests.id, no: requests.no, title: requests.title, titleLang: requests.lang, people: requests.people },
      ...{ sku: made.productSku, product: products.name, at: made.decidedAt, asksAnswered: made.asksAnswered },
      ...{ credits: made.credits, publicText: made.publicText, lang: made.lang, ownText: verdictTexts.text },
    })
    .from(requests)
    .innerJoin(made, and(eq(made.requestId, requests.id), eq(made.kind, 'made'), isLatest))
    .leftJoin(products, eq(products.sku, made.productSku))
    .leftJoin(verdictTexts, and(eq(verdictTexts.verdictId, made.id), eq(verdictTexts.lang, language)))
    .where(eq(requests.label, 'made'))
    .orderBy(desc(requests.people), desc(requests.id))
    .limit(MOST)
  const inside = seesInside(audience)
  return Promise.all(
    rows.map(async ({ id, publicText, lang, ownText, credits, ...row }) => ({
      ...row,
      ...(ownText === null ? { text: publicText, lang } : { text: ownText, lang: language as string }),
      originalLang: lang,
      credits: inside ? credits : null,
      quotes: inside ? await listFirstWords(db, id) : [],
    })),
  )
}

/** The first who said it, where it can still be read. */
const listFirstWords = (db: Queryable, requestId: string) =>
  db
    .select({
      ...{ id: mentions.id, quote: mentions.quote, lang: mentions.lang, handle: accounts.handle },
      ...{ threadNo: threads.no, postNo: mentions.postNo },
    })
    .from(mentions)
    .innerJoin(threads, and(eq(threads.id, mentions.threadId), eq(threads.state, 'published')))
    .innerJoin(
      posts,
      and(eq(posts.threadId, mentions.threadId), eq(posts.no, mentions.postNo), eq(posts.state, 'published')),
    )
    .innerJoin(accounts, and(eq(accounts.id, mentions.accountId), isNull(accounts.deletedAt)))
    .where(and(eq(mentions.requestId, requestId), isNull(mentions.retractedAt), ne(mentions.quote, '')))
    .orderBy(mentions.saidAt, mentions.id)
    .limit(QUOTES)
