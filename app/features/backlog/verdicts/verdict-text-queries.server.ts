import { and, asc, eq, isNotNull } from 'drizzle-orm'
import { isAbove, pageOf } from '#app/features/backlog/page-cursor.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { requests, verdicts, verdictTexts } from '#db/schema/index.ts'

export const listVerdictTexts = (db: Queryable, verdictId: string) =>
  db.select().from(verdictTexts).where(eq(verdictTexts.verdictId, verdictId))

const TRANSLATIONS_PER_PAGE = 30

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
    .where(and(isNotNull(verdictTexts.dueAt), isAbove(after, verdictTexts.dueAt, verdictTexts.verdictId)))
    .orderBy(asc(verdictTexts.dueAt), asc(verdictTexts.verdictId))
    .limit(TRANSLATIONS_PER_PAGE + 1)
  const { shown, next } = pageOf(rows, TRANSLATIONS_PER_PAGE, ({ dueAt, verdictId }) => [dueAt, verdictId])
  return { due: shown, next }
}
