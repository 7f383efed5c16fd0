import type { SampleFields } from '#app/features/backlog/samples/sample-fields.ts'
import { ENDED, PATH, type SampleState } from '#app/features/backlog/samples/sample-steps.ts'

type Happened = { toState: SampleState; at: number; fields: SampleFields }

export type Stop = {
  state: SampleState
  /** Null for what is still to come. */
  at: number | null
  /** What was said on the way: a line a week, or the reason of an end. */
  said: { text: string; at: number }[]
}

/** Where a sample has been, where it is, and where it goes from here. */
export function timelineOf(history: readonly Happened[]): Stop[] {
  const past: Stop[] = []
  for (const { toState, at, fields } of history) {
    if (past.at(-1)?.state !== toState) past.push({ state: toState, at, said: [] })
    const text = fields.progress ?? fields.why
    if (text) past.at(-1)?.said.push({ text, at })
  }
  const last = past.at(-1)?.state
  if (last && ENDED.includes(last)) return past
  const furthest = Math.max(...past.map(({ state }) => placeOf(state)))
  return [...past, ...PATH.slice(furthest + 1).map((state) => ({ state, at: null, said: [] }))]
}

const placeOf = (state: SampleState) => (PATH as readonly SampleState[]).indexOf(state)
