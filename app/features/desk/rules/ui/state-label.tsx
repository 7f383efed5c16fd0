import type { DeskMark } from '#app/features/desk/rules/show/desk-marks.ts'
import type { RuleState } from '#app/features/moderation/rule.ts'
import { useWords } from '#app/messages/use-words.ts'

const LOOK: Record<RuleState, string | undefined> = {
  draft: undefined,
  trial: 'research',
  review: 'hold',
  block: 'refuse',
  retired: 'no',
}

export function StateLabel({ state }: { state: RuleState }) {
  const words = useWords('desk')
  return (
    <span className="label" data-state={LOOK[state]} title={words.stateHints[state]}>
      {words.states[state]}
    </span>
  )
}

export function DeskMarks({ marks }: { marks: readonly DeskMark[] }) {
  const words = useWords('desk').marks
  return marks.map((mark) => (
    <span key={mark} className="badge">
      {words[mark]}
    </span>
  ))
}
