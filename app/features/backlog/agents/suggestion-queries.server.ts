import { and, asc, count, desc, eq, isNull } from 'drizzle-orm'
import { type Found, ofLinesJoined, withMore } from '#app/features/backlog/today/today-queries.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { agents, requests, suggestions } from '#db/schema/index.ts'

const shown = {
  ...{ id: suggestions.id, to: suggestions.toState, why: suggestions.why, at: suggestions.at, agent: agents.name },
  ...{ outcome: suggestions.outcome, settledAt: suggestions.settledAt, settledBy: suggestions.settledBy },
  settledWhy: suggestions.settledWhy,
}

export type Suggestion = Awaited<ReturnType<typeof listSuggestionsOf>>[number]

const SHOWN_OF_REQUEST = 12
const SHOWN_LATEST = 30

/** Of one request, the newest first: open ones, and what became of the others. */
export const listSuggestionsOf = (db: Queryable, requestId: string) =>
  db
    .select(shown)
    .from(suggestions)
    .innerJoin(agents, eq(agents.id, suggestions.agentId))
    .where(eq(suggestions.requestId, requestId))
    .orderBy(desc(suggestions.at), desc(suggestions.id))
    .limit(SHOWN_OF_REQUEST)

export async function findSuggestion(db: Queryable, requestId: string, id: string) {
  const [found] = await db
    .select({ ...shown, fields: suggestions.fields })
    .from(suggestions)
    .innerJoin(agents, eq(agents.id, suggestions.agentId))
    .where(and(eq(suggestions.id, id), eq(suggestions.requestId, requestId)))
  return found
}

export const listLatestSuggestions = (db: Queryable) =>
  db
    .select({ ...shown, no: requests.no, title: requests.title, lang: requests.lang })
    .from(suggestions)
    .innerJoin(agents, eq(agents.id, suggestions.agentId))
    .innerJoin(requests, eq(requests.id, suggestions.requestId))
    .orderBy(desc(suggestions.at), desc(suggestions.id))
    .limit(SHOWN_LATEST)

const waiting = { id: suggestions.id, to: suggestions.toState, at: suggestions.at, agent: agents.name }

export type WaitingSuggestion = {
  id: string
  to: string
  at: number
  agent: string
  no: number
  title: string
  lang: string
}

/** That nobody has looked at yet, of some lines or of all: the oldest first. */
export function listWaiting(
  db: Queryable,
  { lineIds, most }: { lineIds?: string[]; most: number },
): Promise<Found<WaitingSuggestion>> {
  const where = and(isNull(suggestions.outcome), ofLinesJoined(lineIds))
  const rows = db
    .select({ ...waiting, no: requests.no, title: requests.title, lang: requests.lang })
    .from(suggestions)
    .innerJoin(requests, eq(requests.id, suggestions.requestId))
    .innerJoin(agents, eq(agents.id, suggestions.agentId))
    .where(where)
    .orderBy(asc(suggestions.at), asc(suggestions.id))
    .limit(most)
  const inAll = async () => {
    const joined = db.select({ n: count() }).from(suggestions)
    return (await joined.innerJoin(requests, eq(requests.id, suggestions.requestId)).where(where))[0]?.n ?? 0
  }
  return withMore(most, rows, inAll)
}
