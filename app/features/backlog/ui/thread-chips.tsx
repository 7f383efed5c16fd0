import type { ChipOfThread } from '#app/features/backlog/thread-requests.server.ts'
import { LabelChip } from '#app/features/backlog/ui/label-chip.tsx'

/** What was heard in one thread of a list. */
export function ThreadChips({ chips, threadId }: { chips: ChipOfThread[]; threadId: string }) {
  const own = chips.filter((chip) => chip.threadId === threadId)
  if (own.length === 0) return null
  return (
    <p className="line">
      {own.map(({ no, label }) => (
        <LabelChip key={no} no={no} label={label} />
      ))}
    </p>
  )
}
