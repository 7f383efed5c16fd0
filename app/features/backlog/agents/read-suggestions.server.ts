import {
  findSuggestion,
  listSuggestionsOf,
  type Suggestion,
} from '#app/features/backlog/agents/suggestion-queries.server.ts'
import { namesOf } from '#app/features/backlog/people-names.server.ts'
import { findRequest } from '#app/features/backlog/request-queries.server.ts'
import type { StepTarget } from '#app/features/backlog/request-steps.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'

export type ShownSuggestion = ReturnType<typeof shownOf>
export type OpenedSuggestion = NonNullable<Awaited<ReturnType<typeof readSuggestion>>>

/** Whoever left has no name; what the clock took is the house's. */
const shownOf = ({ to, settledBy, ...suggestion }: Suggestion, names: Map<string, string>) => ({
  ...{ ...suggestion, to: to as StepTarget, by: names.get(settledBy ?? '') ?? null },
})

/** Of one request for its page, open or settled. */
export async function readSuggestions(db: Queryable, requestId: string): Promise<ShownSuggestion[]> {
  const found = await listSuggestionsOf(db, requestId)
  const names = await namesOf(
    db,
    found.map((each) => each.settledBy),
  )
  return found.map((each) => shownOf(each, names))
}

/** The one with which the form of a step is opened. */
export async function readSuggestion(db: Queryable, no: number, to: string, id: string | null) {
  if (id === null) return undefined
  const request = ensureFound(await findRequest(db, no), 'request')
  const found = await findSuggestion(db, request.id, id)
  const { fields, ...suggestion } = ensureFound(found?.to === to ? found : undefined, 'suggestion')
  return { ...shownOf(suggestion, await namesOf(db, [suggestion.settledBy])), fields }
}
