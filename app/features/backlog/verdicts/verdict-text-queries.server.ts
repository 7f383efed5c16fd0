import { and, asc, eq, isNotNull, sql } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import { requests, verdicts, verdictTexts } from '#db/schema/index.ts'

/** The words of one verdict, by language. */
export const listVerdictTexts = (db: Queryable, verdictId: string) =>
  db.select().from(verdictTexts).where(eq(verdictTexts.verdictId, verdictId))

export const TRANSLATIONS_PER_PAGE = 30

/** Texts that wait for their translation, the most overdue first. */
export async function listTranslationsDue(db: Queryable, after: string | null) {
  const rows = await db
    .select({
      ...{ verdictId: verdictTexts.verdictId, lang: verdictTexts.lang, dueAt: verdictTexts.dueAt },
      ...{ no: requests.no, title: requests.title, titleLang: requests.lang, label: requests.label },
    })
    .from(verdictTexts)
    .innerJoin(verdicts, eq(verdicts.id, verdictTexts.verdictId))
    .innerJoin(requests, eq(requests.id, verdicts.requestId))
    .where(and(isNotNull(verdictTexts.dueAt), isAfter(after)))
    .orderBy(asc(verdictTexts.dueAt), asc(verdictTexts.verdictId))
    .limit(TRANSLATIONS_PER_PAGE + 1)
  const shown = rows.slice(0, TRANSLATIONS_PER_PAGE)
  const last = rows.length > TRANSLATIONS_PER_PAGE ? shown.at(-1) : undefined
  return { due: shown, next: last ? `${last.dueAt}_${last.verdictId}` : null }
}

function isAfter(after: string | null) {
  const [, at, id] = /^(\d{1,15})_([\w-]{1,64})$/.exec(after ?? '') ?? []
  return at === undefined ? undefined : sql`(${verdictTexts.dueAt}, ${verdictTexts.verdictId}) > (${Number(at)}, ${id})`
}
