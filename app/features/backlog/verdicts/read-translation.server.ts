import { findRequest, findStandingVerdict } from '#app/features/backlog/request-queries.server.ts'
import { listVerdictTexts } from '#app/features/backlog/verdicts/verdict-text-queries.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'

export type TranslationPageData = Awaited<ReturnType<typeof readTranslation>>

/** The answer as it was written, beside the language in which it is missing. */
export async function readTranslation(db: Queryable, no: number) {
  const { id, title, lang } = ensureFound(await findRequest(db, no), 'request')
  const verdict = await findStandingVerdict(db, id)
  const texts = verdict ? await listVerdictTexts(db, verdict.id) : []
  const missing = texts.find((row) => row.dueAt !== null)
  const original = texts.find((row) => row.text !== null)
  return {
    ...{ no, title, lang },
    missing: missing && { lang: missing.lang, dueAt: missing.dueAt },
    original: original && { text: original.text ?? '', lang: original.lang, changes: original.changes ?? [] },
  }
}
