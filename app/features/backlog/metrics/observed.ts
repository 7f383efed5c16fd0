import type { SQL } from 'drizzle-orm'

export const DAY = 86_400_000

/**
 * What is asked for: what happened within a span, or how things stood `at` its end. What is settled so much `later` is of
 * the span in which it was settled.
 */
type Asked = { within: (moment: SQL, later?: number) => SQL; at: number }

/** Each selects `at, request_id, part, whole`. */
export type Observed = Record<string, (asked: Asked) => SQL>
