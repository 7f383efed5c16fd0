import type { SampleState } from '#app/features/backlog/samples/sample-steps.ts'
import { useWords } from '#app/messages/use-words.ts'

/** Told by words alone: the way of a sample has too many stops for shapes. */
export function SampleChip({ state }: { state: SampleState }) {
  const { states } = useWords('sample-shared')
  return <span className="badge plain">{states[state]}</span>
}
