import { sql } from 'drizzle-orm'
import { verdicts } from '#db/schema/index.ts'

/**
 * The public text of a request's latest verdict, beside the columns of the request. The outer table goes by name,
 * because drizzle drops table names where it sees only one table, and `id` would then mean the verdict's own.
 */
export const answerColumn = (outer: 'request' | 'shown') => sql<string | null>`(
  select v.public_text from ${verdicts} v
  where v.request_id = ${sql.identifier(outer)}.id
  order by v.decided_at desc limit 1
)`
