import type { ItemState } from '#app/features/admission/bank/bank-questions.server.ts'
import { useWords } from '#app/messages/use-words.ts'

const SHAPES: Record<ItemState, string | undefined> = {
  draft: undefined,
  pilot: 'research',
  live: 'planned',
  suspended: 'hold',
  retired: 'no',
  practice: 'none',
}

export function ItemStateLabel({ state }: { state: ItemState }) {
  const words = useWords('bank-items').states
  return (
    <span className="label" data-state={SHAPES[state]}>
      {words[state]}
    </span>
  )
}
