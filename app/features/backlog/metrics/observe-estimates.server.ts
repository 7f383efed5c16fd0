import { sql } from 'drizzle-orm'
import { DAY, type Observed } from '#app/features/backlog/metrics/observed.ts'

export const estimated = {
  'estimate-error': ({ within }) => sql`
    select l.scored_at as at, l.request_id as request_id, 1 as whole,
      (l.units_middle - l.units_sold) * 1.0 / max(l.units_sold, 1) as part
    from launch l where ${within(sql`l.scored_at`)} and l.units_middle is not null`,
  'estimate-coverage': ({ within }) => sql`
    select l.scored_at as at, l.request_id as request_id, 1 as whole,
      l.units_sold between l.units_low and l.units_high as part
    from launch l where ${within(sql`l.scored_at`)} and l.units_middle is not null`,
  'line-crossers': ({ within }) => sql`
    select c.at as at, c.request_id as request_id, 1 as part, 1 as whole
    from line_crossing c where ${within(sql`c.at`)}`,
  'months-to-cross': ({ within }) => sql`
    select c.at as at, c.request_id as request_id, (c.at - v.decided_at) / (30.4 * ${DAY}) as part, 1 as whole
    from line_crossing c join verdict v on v.id = c.verdict_id where ${within(sql`c.at`)}`,
} satisfies Observed
