import { and, asc, desc, eq, gte, lt, ne, sql } from 'drizzle-orm'
import { isBelow, pageOf } from '#app/features/backlog/page-cursor.server.ts'
import type { Language } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { productLines, products, requests, verdicts, verdictTexts, watches } from '#db/schema/index.ts'

export const DECISIONS_PER_PAGE = 50

type Wanted = { language: Language; from?: number; until?: number; after?: string | null; limit: number }

export type Decision = Awaited<ReturnType<typeof listDecisions>>['decisions'][number]

/** Answers to requests, the latest first, with the numbers of that moment. Neither names nor quotes: fit for everyone. */
export async function listDecisions(db: Queryable, { language, from, until, after, limit }: Wanted) {
  const rows = await db
    .select({
      ...{ id: verdicts.id, kind: verdicts.kind, decidedAt: verdicts.decidedAt, reasonCode: verdicts.reasonCode },
      ...{ publicText: verdicts.publicText, lang: verdicts.lang, oneSignature: verdicts.oneSignature },
      ...{ people: verdicts.peopleAt, reopenPeople: verdicts.reopenPeople, reviewAt: verdicts.reviewAt },
      ...{ no: requests.no, title: requests.title, titleLang: requests.lang, line: productLines.name },
      ...{ sku: verdicts.productSku, product: products.name, ownText: verdictTexts.text },
      conditions: sql<number>`(select count(*) from ${watches} w where w.verdict_id = ${verdicts}.id)`,
    })
    .from(verdicts)
    .innerJoin(requests, eq(requests.id, verdicts.requestId))
    .innerJoin(productLines, eq(productLines.id, requests.lineId))
    .leftJoin(products, eq(products.sku, verdicts.productSku))
    .leftJoin(verdictTexts, and(eq(verdictTexts.verdictId, verdicts.id), eq(verdictTexts.lang, language)))
    .where(
      and(
        ne(requests.label, 'hidden'),
        from === undefined ? undefined : gte(verdicts.decidedAt, from),
        until === undefined ? undefined : lt(verdicts.decidedAt, until),
        isBelow(after, verdicts.decidedAt, verdicts.id),
      ),
    )
    .orderBy(desc(verdicts.decidedAt), desc(verdicts.id))
    .limit(limit + 1)
  const { shown, next } = pageOf(rows, limit, ({ decidedAt, id }) => [decidedAt, id])
  return { decisions: shown.map(inOwnWords(language)), next }
}

type Row = { publicText: string; lang: string; ownText: string | null }

/** In the reader's language where it is written in it, else as it was written. */
const inOwnWords =
  (language: Language) =>
  <R extends Row>({ publicText, lang, ownText, ...row }: R) => ({
    ...row,
    ...(ownText === null ? { text: publicText, lang } : { text: ownText, lang: language as string }),
  })

/** When the first and the last answer were given; undefined before there is one. */
export async function findDecidedSpan(db: Queryable): Promise<{ first: number; last: number } | undefined> {
  const { decidedAt } = verdicts
  const [first] = await db.select({ decidedAt }).from(verdicts).orderBy(asc(decidedAt)).limit(1)
  const [last] = await db.select({ decidedAt }).from(verdicts).orderBy(desc(decidedAt)).limit(1)
  return first && last && { first: first.decidedAt, last: last.decidedAt }
}
