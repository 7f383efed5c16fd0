import type { SampleState, SampleStepName } from '#app/features/backlog/samples/sample-steps.ts'
import { useWords } from '#app/messages/use-words.ts'

type Standing = { state: SampleState; next?: SampleStepName; accepted: boolean }

/** What comes next, as whoever applied reads it. */
export function useNextWords() {
  const words = useWords('sample-shared')
  return ({ state, next, accepted }: Standing): string => {
    if (state === 'waiting' && next === 'stay') return words.nextAsked
    return state === 'feasibility' && accepted ? words.nextAccepted : words.comesNext[state]
  }
}
