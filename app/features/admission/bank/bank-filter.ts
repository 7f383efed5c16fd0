import type { ItemState } from '#app/features/admission/bank/bank-questions.server.ts'
import { isLevel, isTopic, type Level, type Topic } from '#app/features/admission/blueprint.ts'

export const STATES: readonly ItemState[] = ['draft', 'pilot', 'live', 'suspended', 'retired', 'practice']
/** `waiting`: a text of the newest version that nobody has judged; `mine`: one that the reader may judge. */
export const CONCERNS = ['mine', 'waiting', 'returned', 'flagged', 'overdue', 'disputed'] as const
export type Concern = (typeof CONCERNS)[number]

export type BankFilter = {
  q: string
  topic?: Topic
  level?: Level
  state?: ItemState
  only?: Concern
  /** The id of the last item already seen. */
  after?: string
}

const LONGEST_QUERY = 200

/** Undefined for anything that no form of ours has sent. */
export function filterIn(search: URLSearchParams): BankFilter {
  const at = (name: string) => search.get(name) ?? ''
  const topic = at('topic')
  const level = Number(at('level'))
  return {
    q: at('q').trim().slice(0, LONGEST_QUERY),
    ...(isTopic(topic) && { topic }),
    ...(isLevel(level) && { level }),
    state: STATES.find((state) => state === at('state')),
    only: CONCERNS.find((concern) => concern === at('only')),
    after: at('after').slice(0, LONGEST_QUERY) || undefined,
  }
}

export function bankAddress({ q, topic, level, state, only, after }: Partial<BankFilter>): string {
  const given = { q, topic, level: level && String(level), state, only, after }
  const search = new URLSearchParams(Object.entries(given).filter((entry): entry is [string, string] => !!entry[1]))
  return search.size ? `/bank?${search}` : '/bank'
}
