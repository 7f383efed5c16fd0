import { sql } from 'drizzle-orm'
import type { Language } from '#app/platform/context.server.ts'
import { verdicts, verdictTexts } from '#db/schema/index.ts'

/**
 * The public text of a request's latest verdict, in the reader's language where it is written in it, beside the columns
 * of the request. The outer table goes by name, because drizzle drops table names where it sees only one table, and
 * `id` would then mean the verdict's own.
 */
export const answerColumn = (outer: 'request' | 'shown', language: Language = 'en') => sql<string | null>`(
  select coalesce((
    select t.text from ${verdictTexts} t where t.verdict_id = v.id and t.lang = ${language}
  ), v.public_text) from ${verdicts} v
  where v.request_id = ${sql.identifier(outer)}.id
  order by v.decided_at desc limit 1
)`
